package brussels.estuaire.registrations.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.registrations.addresses.ReadAddresses.Fault;
import brussels.estuaire.registrations.addresses.ReadAddresses.FaultyLine;
import brussels.estuaire.registrations.addresses.ReadAddresses.Invited;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Addresses are read as a coordinator pastes them. */
class ReadAddressesTest {
    @Test
    void coordinatorPastesThemAsAMailProgramWritesThem() {
        assertThat(people("""
                        Ann Peeters <Ann@Example.org>; "Bo, de" <bo@example.org>, cy@example.org
                        Dupont, Marie <marie@example.org>
                        mailto:di@example.org,
                        """))
                .containsExactly(
                        of("ann@example.org", "Ann Peeters", null),
                        of("bo@example.org", "Bo, de", null),
                        of("cy@example.org", null, null),
                        of("marie@example.org", "Dupont Marie", null),
                        of("di@example.org", null, null));
    }

    @Test
    void coordinatorPastesATableWithItsHeadings() {
        assertThat(people("""
                        Nom\tPrénom\tOrganisation\tCourriel\tLangue
                        Peeters\tAnn\tLa Braise\tann@example.org\tNL
                        Ba\t\tLa Braise\tba@example.org\tfrançais
                        """))
                .containsExactly(
                        of("ann@example.org", "Ann Peeters", Language.NL), of("ba@example.org", "Ba", Language.FR));
    }

    @Test
    void coordinatorPastesATableWithoutHeadings() {
        assertThat(people("ann@example.org;Ann Peeters;en\nPeeters;Bo;bo@example.org"))
                .containsExactly(
                        of("ann@example.org", "Ann Peeters", Language.EN), of("bo@example.org", "Peeters Bo", null));
    }

    @Test
    void coordinatorIsToldWhichLinesCannotBeUsed() {
        var understood = ReadAddresses.in("ann@example.org\n\nnobody\nbo@example\nаnn@example.org\nANN@example.org");
        assertThat(understood.people()).containsExactly(of("ann@example.org", null, null));
        assertThat(understood.twice()).isEqualTo(1);
        assertThat(understood.faults())
                .containsExactly(
                        new FaultyLine(3, Fault.NO_ADDRESS),
                        new FaultyLine(4, Fault.FAULTY_ADDRESS),
                        new FaultyLine(5, Fault.FAULTY_ADDRESS));
    }

    @Test
    void whoeverPastesTwoMegabytesOfNonsenseCostsNoMoreThanReadingThemOnce() {
        // the processor's own time: whatever else runs, work that grows with the square takes minutes of it
        var threads = ManagementFactory.getThreadMXBean();
        var started = threads.getCurrentThreadCpuTime();
        for (var nonsense : List.of("<", "\"", "a@", "<@", "\"@\"", ";@", " ", "a@b.c,")) {
            ReadAddresses.in(nonsense.repeat(2_000_000 / nonsense.length()));
        }
        assertThat(threads.getCurrentThreadCpuTime() - started).isLessThan(10_000_000_000L);
    }

    private static List<Invited> people(String pasted) {
        return ReadAddresses.in(pasted).people();
    }

    private static Invited of(String address, @Nullable String name, @Nullable Language language) {
        return new Invited(address, name, language);
    }
}
