package brussels.estuaire.directory;

import static brussels.estuaire.directory.Services.form;
import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What everybody sees follows from the service and from its organisation, even when both change at once. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ListedServiceTest {
    private static final String WITHOUT_LOCK = """
            begin
              new.listed := new.visibility = ''PUBLISHED''
                and (select status = ''ACTIVE'' from organisation where id = new.organisation_id);
              return new;
            end""";

    @Test
    void visitorNoLongerFindsWhatAnArchivedOrganisationOffers() throws SQLException {
        var organisation = Network.another();
        var service = draft(organisation);
        change("update service set visibility = 'PUBLISHED' where id = ?", service);
        as(Persona.visitor()).get("/api/services/" + service).then().statusCode(200);
        change("update organisation set status = 'ARCHIVED' where id = ?", organisation);
        as(Persona.visitor()).get("/api/services/" + service).then().statusCode(404);
        change("update organisation set status = 'ACTIVE' where id = ?", organisation);
        as(Persona.visitor()).get("/api/services/" + service).then().statusCode(200);
    }

    @Test
    void publishingWaitsForTheOrganisationThatIsBeingArchived() throws Exception {
        assertThat(listedAfterTheRace()).isFalse();
    }

    /** The sabotage twin: what is published meanwhile stays in everybody's list. */
    @Test
    void withoutTheLockAnArchivedOrganisationKeepsAListedService() throws Exception {
        try (var _ = Sabotage.function("keep_service_listed()", WITHOUT_LOCK)) {
            assertThat(listedAfterTheRace()).isTrue();
        }
    }

    private static boolean listedAfterTheRace() throws Exception {
        var organisation = Network.another();
        var service = draft(organisation);
        try (var threads = Executors.newSingleThreadExecutor();
                var archiving = RealPostgres.server().connectAsApplication()) {
            archiving.setAutoCommit(false);
            change(archiving, "update organisation set status = 'ARCHIVED' where id = ?", organisation);
            Callable<Integer> publish =
                    () -> change("update service set visibility = 'PUBLISHED' where id = ?", service);
            var publishing = threads.submit(publish);
            awaitLockOrEnd(publishing);
            archiving.commit();
            publishing.get();
        }
        return change("update service set version = version where id = ? and listed", service) == 1;
    }

    private static void awaitLockOrEnd(Future<?> publishing) throws SQLException {
        while (!publishing.isDone() && waiting() == 0) {
            Thread.onSpinWait();
        }
    }

    private static int waiting() throws SQLException {
        try (var connection = RealPostgres.server().connectAsOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from pg_locks where not granted")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static UUID draft(UUID organisation) {
        String id = Services.draft(Persona.administrator(), form(organisation, "Course"))
                .extract()
                .path("id");
        return UUID.fromString(id);
    }

    private static int change(String sql, UUID id) throws SQLException {
        try (var connection = RealPostgres.server().connectAsApplication()) {
            return change(connection, sql, id);
        }
    }

    private static int change(Connection connection, String sql, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            return statement.executeUpdate();
        }
    }
}
