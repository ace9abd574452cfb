package brussels.estuaire.opendoors.doors;

import static brussels.estuaire.correspondence.CaughtMail.sentTo;
import static brussels.estuaire.opendoors.Openings.COORDINATOR;
import static brussels.estuaire.opendoors.Openings.HOST;
import static brussels.estuaire.opendoors.Openings.act;
import static brussels.estuaire.opendoors.Openings.apply;
import static brussels.estuaire.opendoors.Openings.edition;
import static brussels.estuaire.opendoors.Openings.service;
import static brussels.estuaire.opendoors.Openings.told;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.opendoors.editions.Edition.Phase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A service that applies is told that it has, and what was answered; one that opens alone asks nobody, and is told nothing. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class DoorMailTest {
    private final String address = UUID.randomUUID() + "@example.org";

    @Test
    void serviceIsToldWhatBecomesOfItsApplication() {
        String door = apply(HOST, told(edition(Phase.APPLICATIONS), reachable()))
                .statusCode(201)
                .extract()
                .path("id");
        act(COORDINATOR, door, "change-request", Map.of("reason", Map.of("fr", "Plus de mots")))
                .statusCode(200);
        act(COORDINATOR, door, "acceptance", Map.of()).statusCode(200);
        var mails = sentTo(address);
        assertThat(mails).hasSize(3);
        assertThat(mails).anyMatch(mail -> CaughtMail.text(mail).contains("Plus de mots"));
        assertThat(mails).allMatch(mail -> CaughtMail.text(mail).contains("/open-doors/" + door));
    }

    @Test
    void serviceThatOpensAloneIsToldNothing() {
        apply(HOST, told(null, reachable())).statusCode(201);
        assertThat(sentTo(address)).isEmpty();
    }

    private String reachable() {
        return service(Map.of("contacts", List.of(Map.of("kind", "EMAIL", "value", address))), "Accueil");
    }
}
