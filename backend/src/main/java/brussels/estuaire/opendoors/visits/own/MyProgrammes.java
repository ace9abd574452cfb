package brussels.estuaire.opendoors.visits.own;

import brussels.estuaire.identity.links.LinkKey;
import brussels.estuaire.opendoors.editions.Edition;
import brussels.estuaire.opendoors.editions.Edition.Phase;
import brussels.estuaire.opendoors.visitors.Visitor;
import brussels.estuaire.opendoors.visits.FindVisits;
import brussels.estuaire.opendoors.visits.own.MyProgrammeView.Right;
import brussels.estuaire.opendoors.visits.own.MyProgrammeView.VisitedEdition;
import brussels.estuaire.platform.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Reads personal programmes for who they are about. */
@ApplicationScoped
class MyProgrammes {
    private static final Set<Phase> BOOKED_IN = EnumSet.of(Phase.BOOKING, Phase.WEEK);

    private final FindVisits visits;
    private final LinkKey links;
    private final Clock clock;
    private final String publicUrl;

    MyProgrammes(
            FindVisits visits,
            LinkKey links,
            Clock clock,
            @ConfigProperty(name = "estuaire.public-url") String publicUrl) {
        this.visits = visits;
        this.links = links;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /** For who holds its link. */
    MyProgrammeView of(Visitor visitor) {
        return of(visitor, null);
    }

    /** For who is signed in with this address; nothing when it visits nothing in this edition. */
    Optional<MyProgrammeView> at(UUID edition, String address) {
        Visitor.see("address " + address);
        return Visitor.<Visitor>find("edition = ?1 and email = ?2", edition, address)
                .firstResultOptional()
                .map(visitor -> of(visitor, links.secretOf(visitor.link())));
    }

    static Edition edition(Visitor visitor) {
        return Edition.<Edition>findByIdOptional(visitor.edition()).orElseThrow();
    }

    private MyProgrammeView of(Visitor visitor, @Nullable String link) {
        var edition = edition(visitor);
        var booked = visits.of(visitor);
        var phase = edition.phase(clock.today());
        return new MyProgrammeView(
                new VisitedEdition(
                        edition.id(),
                        edition.event().title(),
                        edition.event().when().orElseThrow(),
                        phase),
                Objects.requireNonNull(visitor.name()),
                Objects.requireNonNull(visitor.email()),
                visitor.language(),
                booked,
                FindVisits.ways(booked),
                publicUrl + "/api/calendars/visits/" + links.secretOf(visitor.calendar()) + ".ics",
                link,
                BOOKED_IN.contains(phase) ? EnumSet.allOf(Right.class) : EnumSet.of(Right.ERASE));
    }
}
