package brussels.estuaire.reflection.sessions;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.reflection.Grouped.NORD;
import static brussels.estuaire.reflection.Grouped.TEAM;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import brussels.estuaire.reflection.Grouped;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The team plans how its groups spend their hours; those who are in one read it with its hours. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class SessionPlanTest {
    private final Grouped grouped = Grouped.consultation();
    private final UUID group = grouped.group(24);
    private final String ofAll = "/api/consultations/" + grouped.id() + "/session-plan";
    private final String ofGroup = "/api/reflection-groups/" + group + "/session-plan";

    @Test
    void planOfTheConsultationHoldsForItsGroupsWithTheirHours() {
        as(TEAM).get(ofAll)
                .then()
                .body("items", empty())
                .body("minutes", equalTo(180))
                .body("version", equalTo(0));
        plans(ofAll, 0, part(20, "Tour de présentation", null), part(60, "Question", grouped.question(0)))
                .statusCode(200)
                .body("items.startsAt", contains(nullValue(), nullValue()))
                .body("version", equalTo(1));
        String starts = as(TEAM).get(ofGroup)
                .then()
                .body("own", equalTo(false))
                .extract()
                .path("items[0].startsAt");
        readsTheirGroup(starts);
    }

    private void readsTheirGroup(String starts) {
        var ada = grouped.person(group, "Ada", null);
        ada.byLink()
                .get("/api/my-consultation/group")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].startsAt", equalTo(starts))
                .body("number", equalTo(1))
                .body("people", equalTo(1))
                .body("place.fr", equalTo("Maison des aidants"))
                .body("rights", empty());
    }

    @Test
    void groupHasItsOwnPlanUntilTheTeamGoesBack() {
        plans(ofAll, 0, part(30, "Pour tous", null)).statusCode(200);
        plans(ofGroup, 0, part(45, "Pour ce groupe", null))
                .statusCode(200)
                .body("own", equalTo(true))
                .body("rights", contains("EDIT", "DROP"));
        var other = grouped.group(30);
        as(TEAM).get("/api/reflection-groups/" + other + "/session-plan")
                .then()
                .body("items.title.fr", contains("Pour tous"));
        as(TEAM).delete(ofGroup).then().statusCode(428);
        as(TEAM).header("If-Match", "\"1\"").delete(ofGroup).then().statusCode(204);
        as(TEAM).get(ofGroup).then().body("items.title.fr", contains("Pour tous"));
        as(TEAM).header("If-Match", "\"0\"").delete(ofGroup).then().statusCode(404);
    }

    @Test
    void planIsNotLongerThanTheSessionNorOfForeignQuestions() {
        plans(ofAll, 0, part(120, "Long", null), part(61, "Trop", null))
                .statusCode(422)
                .body("violations.pointer", contains("/items"));
        plans(ofAll, 0, part(10, "Question", UUID.randomUUID()))
                .statusCode(422)
                .body("violations.pointer", contains("/items/0/questionId"));
        plans(ofAll, 0, part(0, "Rien", null)).statusCode(422);
        plans(ofAll, 1, part(10, "Périmé", null)).statusCode(412);
    }

    @Test
    void ofTwoWhoPlanAtOnceOneIsToldThatItIsStale() {
        plans(ofAll, 0, part(10, "Premier", null)).statusCode(200);
        plans(ofAll, 0, part(10, "Second", null)).statusCode(412);
    }

    @Test
    void teamReadsItsGroupsAndWhoIsInThem() {
        grouped.person(group, "Ada", Network.laBraise());
        grouped.group(48);
        as(TEAM).get("/api/consultations/" + grouped.id() + "/groups")
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 2))
                .body("items.people", contains(1, 0));
        as(TEAM).get("/api/reflection-groups/" + group)
                .then()
                .statusCode(200)
                .body("members.organisationName.fr", contains("La Braise"))
                .body("questions.id", hasSize(2))
                .body("rights", contains("PLAN", "WRITE_NOTES", "CLOSE_NOTES"));
    }

    @Test
    void strangersReadNoGroup() {
        for (var stranger : List.of(NORD, Persona.professional(), Persona.editor("la-braise"))) {
            for (var path : List.of(ofAll, ofGroup, "/api/reflection-groups/" + group)) {
                as(stranger).get(path).then().statusCode(404);
            }
            as(stranger)
                    .get("/api/consultations/" + grouped.id() + "/groups")
                    .then()
                    .statusCode(404);
            as(stranger)
                    .header("If-Match", "\"0\"")
                    .body(Map.of("items", List.of()))
                    .put(ofGroup)
                    .then()
                    .statusCode(404);
        }
        as(visitor()).get(ofAll).then().statusCode(401);
        as(visitor()).get("/api/my-consultation/group").then().statusCode(401);
        var ada = grouped.person(group, "Ada", null);
        Grouped.leaves(ada);
        ada.byLink().get("/api/my-consultation/group").then().statusCode(404);
    }

    @SafeVarargs
    private static ValidatableResponse plans(String path, int version, Map<String, Object>... parts) {
        return as(TEAM).header("If-Match", "\"" + version + "\"")
                .body(Map.of("items", new ArrayList<>(List.of(parts))))
                .put(path)
                .then();
    }

    private static Map<String, Object> part(int minutes, String title, @Nullable UUID question) {
        var part = new HashMap<String, Object>(Map.of("minutes", minutes, "title", Map.of("fr", title)));
        part.put("questionId", question);
        return part;
    }
}
