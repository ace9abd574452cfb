package brussels.estuaire.directory.reports;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.professional;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.correspondence.CaughtMail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people write in reports: how much, seen by whom, for how long. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class ReportedWordsTest {
    @Inject
    EraseWords erase;

    private ReportedService service;

    @BeforeEach
    void publishService() {
        service = new ReportedService();
    }

    /** A robot fills the form a thousand times: few arrive, and nobody is flooded with mails. */
    @Test
    void robotIsStopped() {
        for (var time = 0; time < ReportError.MOST; time++) {
            service.report();
        }
        for (var time = ReportError.MOST; time < 1000; time++) {
            as(professional())
                    .body(service.form())
                    .post(service.path())
                    .then()
                    .statusCode(429)
                    .header("Retry-After", equalTo("3600"));
        }
        assertThat(CaughtMail.sentTo(service.own)).hasSize(ReportError.MOST);
    }

    @Test
    void whatPeopleWroteIsErased() throws SQLException {
        var answered = service.report();
        var waiting = service.report();
        ReportedService.answer(ReportedService.EDITOR, answered);
        age("answered_at = now() - interval '89 days', created_at = now() - interval '400 days'", answered);
        age("created_at = now() - interval '364 days'", waiting);
        erase.erase();
        sees(answered).body("email", equalTo(service.reporter));
        age("answered_at = now() - interval '91 days'", answered);
        erase.erase();
        sees(answered).body("email", nullValue()).body("message", nullValue()).body("answer", nullValue());
        sees(waiting).body("email", equalTo(service.reporter));
        age("created_at = now() - interval '366 days'", waiting);
        erase.erase();
        sees(waiting).body("email", nullValue()).body("state", equalTo("OPEN"));
        ReportedService.answer(ReportedService.EDITOR, waiting).statusCode(200);
    }

    /** The application's role, in a query that forgot to say whose words it wants. */
    @Test
    void forgottenFilterShowsNoWords() throws SQLException {
        service.report();
        try (var application = RealPostgres.server().connectAsApplication()) {
            assertThat(application
                            .createStatement()
                            .executeQuery("select * from error_report_words")
                            .next())
                    .isFalse();
        }
    }

    private static ValidatableResponse sees(String report) {
        return as(ReportedService.EDITOR)
                .get("/api/error-reports/" + report)
                .then()
                .statusCode(200);
    }

    private static void age(String change, String report) throws SQLException {
        try (var superuser = RealPostgres.server().connectAsSuperuser()) {
            superuser
                    .createStatement()
                    .executeUpdate("update error_report set %s where id = '%s'".formatted(change, report));
        }
    }
}
