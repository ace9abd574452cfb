package brussels.estuaire.agenda.series;

import static brussels.estuaire.agenda.series.Repeating.form;
import static brussels.estuaire.agenda.series.Repeating.next;
import static brussels.estuaire.agenda.series.Repeating.occurrences;
import static brussels.estuaire.agenda.series.Repeating.published;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.TwoBackends;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The occurrences of a series stand in the agenda 18 months ahead, each once. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class FillSeriesTest {
    private static final Persona COORDINATOR = Persona.coordinator("bassin-sud-est");

    @Inject
    FillSeries series;

    @Inject
    Occurrences occurrences;

    @Test
    void visitorFindsWhatTheNextMonthsBring() throws SQLException {
        var id = seriesOfLastMonth();
        var before = occurrences(Persona.visitor(), id).size();
        series.fill();
        assertThat(occurrences(Persona.visitor(), id)).hasSize(before + 1);
        series.fill();
        assertThat(occurrences(Persona.visitor(), id)).hasSize(before + 1);
    }

    @Test
    void whatIsSuspendedStaysSuspendedInTheMonthsToCome() throws SQLException {
        var id = seriesOfLastMonth();
        owner(
                "update series set suspended_from = ?, suspension_reason = '{\"fr\": \"Travaux\"}' where id = ?",
                next(),
                id);
        series.fill();
        assertThat(occurrences(Persona.visitor(), id)).extracting("state").containsOnly("CANCELLED");
    }

    /** Two backends at once, and nobody holds the series. */
    @Test
    void eachDayHasOneOccurrence() throws Exception {
        assertThat(addedTwice()).isEqualTo(1);
    }

    @Test
    void withoutItsConstraintADayHasTwo() throws Exception {
        try (var _ = new Sabotage(
                "alter table event drop constraint event_recurrence",
                "delete from event where recurrence_id = '2030-01-21'; "
                        + "alter table event add constraint event_recurrence unique (series_id, recurrence_id)")) {
            assertThat(addedTwice()).isEqualTo(2);
        }
    }

    private long addedTwice() throws Exception {
        var id = UUID.fromString(published(COORDINATOR, form(Network.team("bassin-sud-est"), "Une fois")));
        var day = LocalDate.parse("2030-01-21");
        new TwoBackends(() -> add(id, day)).run();
        return occurrences(COORDINATOR, id.toString()).stream()
                .filter(it -> String.valueOf(it.get("when")).contains(day.toString()))
                .count();
    }

    private void add(UUID id, LocalDate day) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            QuarkusTransaction.requiringNew().run(() -> occurrences.add(Series.findById(id), List.of(day)));
        } finally {
            context.terminate();
        }
    }

    /** As it stood a month ago, when the last of its occurrences was not in sight yet. */
    private static String seriesOfLastMonth() throws SQLException {
        var id = published(COORDINATOR, form(Network.team("bassin-sud-est"), "Le mois suivant"));
        owner("""
                delete from event where series_id = ? and recurrence_id =
                       (select max(recurrence_id) from event where series_id = ?)""", UUID.fromString(id), id);
        owner("update series set filled_until = filled_until - ? where id = ?", 31, id);
        return id;
    }

    private static void owner(String sql, Object first, String series) throws SQLException {
        try (var owner = RealPostgres.server().connectAsOwner();
                var statement = owner.prepareStatement(sql)) {
            statement.setObject(1, first);
            statement.setObject(2, UUID.fromString(series));
            statement.executeUpdate();
        }
    }
}
