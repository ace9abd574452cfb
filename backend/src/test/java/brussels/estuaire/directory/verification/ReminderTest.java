package brussels.estuaire.directory.verification;

import static brussels.estuaire.correspondence.CaughtMail.sentTo;
import static brussels.estuaire.correspondence.CaughtMail.text;
import static brussels.estuaire.directory.Services.found;
import static brussels.estuaire.directory.verification.Overdue.TODAY;
import static brussels.estuaire.identity.Persona.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.directory.Services;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Organisations are reminded in time, and say by one click and without an account that their services are true. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class ReminderTest {
    private static final String PAGE = "/api/my-verifications";

    @Inject
    RemindOrganisations reminders;

    @Test
    void organisationIsRemindedOfAllItsServicesInOneMailInBothLanguages() throws Exception {
        var overdue = new Overdue(3);
        reminders.remind();
        reminders.remind();
        var mails = sentTo(overdue.address);
        assertThat(mails).hasSize(1);
        assertThat(text(mails.getFirst())).contains("- Relais 0", "- Relais 1", "- Relais 2", "Bonjour", "Goedendag");
        assertThat(mails.getFirst().getHeader("List-Unsubscribe-Post")).isNotEmpty();
    }

    @Test
    void organisationWhoseServicesAreNotDueIsLeftInPeace() {
        var fresh = new Overdue(1);
        fresh.verifiedOn(TODAY.minusMonths(5));
        reminders.remind();
        assertThat(sentTo(fresh.address)).isEmpty();
        assertThat(found("toVerify", "true")).doesNotContain(fresh.services.getFirst());
        fresh.change("update organisation set verification_months = 3 where id = ?");
        reminders.remind();
        assertThat(sentTo(fresh.address)).hasSize(1);
        assertThat(found("toVerify", "true")).contains(fresh.services.getFirst());
    }

    @Test
    void silenceIsToldToTheTeamAfterTwoReminders() {
        var overdue = new Overdue(1);
        var team = team(overdue);
        reminders.remind();
        overdue.pass(14);
        reminders.remind();
        assertThat(sentTo(overdue.address)).hasSize(2);
        assertThat(told(team, overdue)).isEmpty();
        overdue.pass(14);
        reminders.remind();
        reminders.remind();
        assertThat(sentTo(overdue.address)).hasSize(2);
        assertThat(told(team, overdue)).hasSize(1);
        assertThat(told(team, overdue).getFirst()).contains("- Relais 0", overdue.organisation.toString());
    }

    @Test
    void followingTheLinkConfirmsNothingAndOneClickConfirms() {
        var overdue = new Overdue(2);
        var link = link(overdue);
        by(link).get(PAGE)
                .then()
                .statusCode(200)
                .body("services.id", containsInAnyOrder(overdue.services.toArray()))
                .body("services[0].verification.stale", equalTo(true));
        by(link).get(PAGE).then().body("services.size()", equalTo(2));
        confirm(link, List.of(overdue.services.getFirst()))
                .then()
                .statusCode(200)
                .body("services.id", equalTo(List.of(overdue.services.getLast())));
        confirm(link, overdue.services).then().statusCode(200).body("services", empty());
        as(Persona.visitor())
                .get("/api/services/" + overdue.services.getFirst())
                .then()
                .body("verification.on", equalTo(TODAY.toString()))
                .body("verification.by", equalTo("ORGANISATION"));
        as(Persona.administrator())
                .get("/api/services/" + overdue.services.getFirst() + "/history")
                .then()
                .body("items[0].act", equalTo("VERIFIED_BY_LINK"))
                .body("items[0].author", nullValue());
    }

    @Test
    void linkConfirmsNothingOfAnotherOrganisation() {
        var overdue = new Overdue(1);
        var link = link(overdue);
        var other = Services.published(Persona.administrator(), Services.form(Network.cpasEtterbeek(), "Pas à vous"));
        confirm(link, List.of(overdue.services.getFirst(), other))
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/services/1")));
        by(link).get(PAGE).then().body("services.id", equalTo(overdue.services));
        confirm(link, List.of()).then().statusCode(422);
    }

    @Test
    void linkOpensNothingOnceItHasExpiredOrIsReplaced() {
        var overdue = new Overdue(1);
        var link = link(overdue);
        given().get(PAGE).then().statusCode(401).body("code", equalTo("link-refused"));
        overdue.pass(61);
        by(link).get(PAGE).then().statusCode(401);
        confirm(link, overdue.services).then().statusCode(401);
        reminders.remind();
        by(link).get(PAGE).then().statusCode(200);
        overdue.change("update verification_round set generation = generation + 1 where organisation_id = ?");
        by(link).get(PAGE).then().statusCode(401);
    }

    @Test
    void organisationThatStopsItsRemindersGetsNoneAndItsTeamIsStillTold() throws Exception {
        var overdue = new Overdue(1);
        var team = team(overdue);
        reminders.remind();
        var unsubscribe = sentTo(overdue.address).getFirst().getHeader("List-Unsubscribe", null);
        given().post(unsubscribe.replaceAll(".*(/unsubscribe/[^>]+)>", "$1"))
                .then()
                .statusCode(204);
        overdue.pass(14);
        reminders.remind();
        overdue.pass(14);
        reminders.remind();
        assertThat(sentTo(overdue.address)).hasSize(1);
        assertThat(told(team, overdue)).hasSize(1);
    }

    /** The team of its bassin gets an address that no other test knows. */
    private static String team(Overdue overdue) {
        var address = "team-" + overdue.address;
        overdue.change("update organisation set seat_commune = '21005', seat_postal_code = '1040' where id = ?");
        overdue.change(
                "update organisation set contacts = jsonb_build_array(jsonb_build_object('kind', 'EMAIL', 'value', '"
                        + address + "')) where bassin = 'SUD_EST' and id <> ?");
        return address;
    }

    /** The texts of the mails to the team that are about this organisation: others may be overdue, too. */
    private static List<String> told(String team, Overdue overdue) {
        return sentTo(team).stream()
                .map(CaughtMail::text)
                .filter(text -> text.contains(overdue.organisation.toString()))
                .toList();
    }

    private String link(Overdue overdue) {
        reminders.remind();
        return text(sentTo(overdue.address).getFirst())
                .lines()
                .filter(line -> line.contains("/fr/verification#"))
                .map(line -> line.replaceFirst(".*#", ""))
                .findFirst()
                .orElseThrow();
    }

    private static io.restassured.response.Response confirm(String link, List<String> services) {
        return by(link).body(Map.of("services", services)).post(PAGE);
    }

    private static RequestSpecification by(String link) {
        return given().contentType(ContentType.JSON).header("Authorization", "Link " + link);
    }
}
