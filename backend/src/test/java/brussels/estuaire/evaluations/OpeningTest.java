package brussels.estuaire.evaluations;

import static brussels.estuaire.evaluations.Evaluating.COORDINATOR;
import static brussels.estuaire.evaluations.Evaluations.create;
import static brussels.estuaire.evaluations.Evaluations.draft;
import static brussels.estuaire.evaluations.Evaluations.form;
import static brussels.estuaire.evaluations.Evaluations.path;
import static brussels.estuaire.evaluations.Evaluations.superuser;
import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.circles.Circles;
import brussels.estuaire.registrations.Registrants;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The team plans an evaluation, and people are asked when they are awake. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class OpeningTest {
    private static final String UNTIL =
            "update event set precision = '%s', starts_at = timestamptz '%s', ends_at = timestamptz '%s' where id = ?";

    /** The night of it is an hour shorter. */
    @Test
    void whatIsKnownToTheDayIsEvaluatedFromTheNextMorning() {
        assertThat(opensAfter("DAY", "2027-03-27 00:00+01", "2027-03-28 00:00+01", 120))
                .isEqualTo("2027-03-28T09:00:00+02:00");
        assertThat(opensAfter("DAY", "2027-03-27 00:00+01", "2027-03-28 00:00+01", 0))
                .isEqualTo("2027-03-28T09:00:00+02:00");
        assertThat(opensAfter("MONTH", "2027-03-01 00:00+01", "2027-04-01 00:00+02", 540))
                .isEqualTo("2027-04-01T09:00:00+02:00");
        assertThat(opensAfter("DAY", "2027-05-07 00:00+02", "2027-05-08 00:00+02", 541))
                .isEqualTo("2027-05-09T09:00:00+02:00");
    }

    @Test
    void whatIsKnownToTheHourIsEvaluatedFromAsLongAfterItsEndAsItsTeamSays() {
        assertThat(opensAfter("TIME", "2027-03-27 14:00+01", "2027-03-27 17:30+01", 120))
                .isEqualTo("2027-03-27T19:30:00+01:00");
    }

    @Test
    void yearOfACircleIsEvaluatedFromTheFirstMorningOfTheNext() {
        var year = Circles.today().getYear();
        var form = form("CIRCLE", Circles.circle(), year);
        String evaluation = create(COORDINATOR, form).statusCode(201).extract().path("id");
        assertThat(opensAt(evaluation)).isEqualTo(year + 1 + "-01-01T09:00:00+01:00");
    }

    private static String opensAfter(String precision, String start, String end, int minutes) {
        var event = Registrants.event(null, 1);
        var evaluation = draft(event, Map.of("opensAfterMinutes", minutes));
        superuser(UNTIL.formatted(precision, start, end), event);
        return opensAt(evaluation);
    }

    private static String opensAt(String evaluation) {
        return as(COORDINATOR).get(path(evaluation)).path("course.opensAt");
    }
}
