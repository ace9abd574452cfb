package brussels.estuaire.directory;

import static brussels.estuaire.directory.Services.form;
import static brussels.estuaire.identity.Persona.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.Sabotage;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class KeyedServiceTest {
    private static final Persona PARTNER = Persona.partner("la-braise");
    private static final int RACERS = 8;
    private static final String LOCK = "one_at_a_time(text)";
    private static final String AT_ONCE = "select pg_advisory_xact_lock_shared(1)";
    private static UUID laBraise;

    @BeforeAll
    static void organisations() {
        laBraise = Network.laBraise();
    }

    @Test
    void partnerWritesTwiceAndThereIsOne() {
        var key = "/api/services/by-key/crm/" + UUID.randomUUID();
        var form = form(laBraise, "Clé un");
        form.remove("organisationId");
        String first =
                as(PARTNER).body(form).put(key).then().statusCode(201).extract().path("id");
        as(PARTNER)
                .body(form(laBraise, "Clé deux"))
                .put(key)
                .then()
                .statusCode(200)
                .body("id", equalTo(first));
        as(Persona.visitor()).get("/api/services/" + first).then().body("name.fr", equalTo("Clé deux"));
    }

    @Test
    void partnerRacesItselfAndThereIsOne() throws Exception {
        try (var partners = Executors.newFixedThreadPool(RACERS)) {
            assertThat(statuses(start(partners)))
                    .containsOnlyElementsOf(List.of(200, 201))
                    .containsOnlyOnce(201);
        }
    }

    /** A sabotage twin: nobody waits for anybody, and the constraint alone keeps the key unique. */
    @Test
    void withoutItsLockTheRaceIsRefusedToAllButOne() throws Exception {
        try (var partners = Executors.newFixedThreadPool(RACERS);
                var _ = Sabotage.function(LOCK, AT_ONCE)) {
            assertThat(statuses(Sabotage.gate(1, RACERS, () -> start(partners))))
                    .contains(409)
                    .containsOnlyOnce(201);
        }
    }

    /** The other: without the constraint too, the partner has several services under one key. */
    @Test
    void withoutLockAndConstraintTheRaceLeavesSeveral() throws Exception {
        try (var partners = Executors.newFixedThreadPool(RACERS);
                var _ = Sabotage.function(LOCK, AT_ONCE);
                var _ = new Sabotage(
                        "alter table service drop constraint service_external_key",
                        "delete from service where source = 'race'; alter table service add constraint"
                                + " service_external_key unique (organisation_id, source, external_key)")) {
            assertThat(statuses(Sabotage.gate(1, RACERS, () -> start(partners))))
                    .filteredOn(status -> status == 201)
                    .hasSizeGreaterThan(1);
        }
    }

    /** As many writers of one new key. */
    private static List<Future<Integer>> start(ExecutorService partners) {
        var key = "/api/services/by-key/race/" + UUID.randomUUID();
        return IntStream.range(0, RACERS)
                .mapToObj(turn -> partners.submit(() -> as(PARTNER)
                        .body(form(laBraise, "Course " + turn))
                        .put(key)
                        .statusCode()))
                .toList();
    }

    private static List<Integer> statuses(List<Future<Integer>> answers) throws Exception {
        var statuses = new ArrayList<Integer>();
        for (var answer : answers) {
            statuses.add(answer.get());
        }
        return statuses;
    }

    @Test
    void partnerMayNotWriteForAnother() {
        as(PARTNER)
                .body(form(Network.aidantsProches(), "Volé"))
                .put("/api/services/by-key/crm/1")
                .then()
                .statusCode(403);
    }
}
