package brussels.estuaire.agenda.documents;

import static brussels.estuaire.agenda.documents.Documents.PDF;
import static brussels.estuaire.agenda.documents.Documents.bring;
import static brussels.estuaire.identity.Persona.as;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.TwoBackends;
import brussels.estuaire.identity.Persona;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people bring what would be the last document at once. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class TwoUploadsTest {
    private static final int GATE = 20_261_124;
    private final Persona coordinator = Documents.newCoordinator();
    private String documents;

    @BeforeEach
    void allButOne() {
        documents = Documents.ofPublishedEvent();
        for (var number = 1; number < KeepDocument.MOST; number++) {
            Documents.pdf(coordinator, documents);
        }
    }

    @Test
    void coordinatorsBringOnlyOneMore() throws Exception {
        new TwoBackends(this::another).run();
        as(coordinator).get(documents).then().body("total", equalTo(KeepDocument.MOST));
        bring(coordinator, documents, "PUBLIC", "a.pdf", PDF)
                .statusCode(409)
                .body("code", equalTo("too-many-documents"));
    }

    /** The sabotage twin: both count before either has brought its own. */
    @Test
    void withoutTheLockThereIsOneTooMany() throws Exception {
        try (var _ = Sabotage.function("one_at_a_time(text)", "select pg_advisory_xact_lock_shared(" + GATE + ")")) {
            new TwoBackends(this::another).runThrough(GATE);
        }
        as(coordinator).get(documents).then().body("total", equalTo(KeepDocument.MOST + 1));
    }

    private void another() {
        bring(coordinator, documents, "PUBLIC", "a.pdf", PDF);
    }
}
