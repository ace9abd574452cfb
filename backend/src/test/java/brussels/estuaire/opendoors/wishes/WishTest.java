package brussels.estuaire.opendoors.wishes;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.opendoors.wishes.Wished.TEAM;
import static brussels.estuaire.opendoors.wishes.Wished.ahead;
import static brussels.estuaire.opendoors.wishes.Wished.byLink;
import static brussels.estuaire.opendoors.wishes.Wished.form;
import static brussels.estuaire.opendoors.wishes.Wished.host;
import static brussels.estuaire.opendoors.wishes.Wished.person;
import static brussels.estuaire.opendoors.wishes.Wished.ranked;
import static brussels.estuaire.opendoors.wishes.Wished.service;
import static brussels.estuaire.opendoors.wishes.Wished.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.opendoors.GeneratedEdition;
import brussels.estuaire.platform.Clock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Visitors wish for services that are full or open no door; the team reads how many do, and no names. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class WishTest {
    @Test
    void teamReadsForWhichServicesMostPeopleWishAndNobodysName() throws Exception {
        var edition = ahead(1, 1);
        var full = host(edition);
        var closed = service("SUD_EST");
        var often = service("SUD_EST");
        for (var person : List.of("Ada", "Bo")) {
            wish(edition, often, person).statusCode(204);
        }
        wish(edition, full, "Ada").statusCode(204);
        wish(edition, closed, "Ada").statusCode(204);
        wish(edition, often, "Ada").statusCode(204);
        ranked(TEAM, edition)
                .statusCode(200)
                .body("total", equalTo(3))
                .body("items[0].serviceId", equalTo(often))
                .body("items.people", contains(2, 1, 1))
                .body("items.find { it.serviceId == '" + full + "' }.opens", equalTo(true))
                .body("items.find { it.serviceId == '" + closed + "' }.opens", equalTo(false))
                .body(not(containsString("example.org")));
    }

    @Test
    void nobodyWishesForAServiceThatHasAPlace() throws Exception {
        var edition = ahead(2, 1);
        wish(edition, host(edition), "Ada").statusCode(409).body("code", equalTo("wish-has-places"));
        ranked(TEAM, edition).body("items", empty());
    }

    @Test
    void peopleWishFromTheProgrammeUntilTheWeekBegins() throws Exception {
        var today = LocalDate.now(Clock.BRUSSELS);
        var service = service("SUD_EST");
        for (var first : List.of(today.plusDays(31), today, today.minusDays(9))) {
            var edition = GeneratedEdition.of(first, 0, 0, 1);
            wish(edition, service, "Ada").statusCode(409).body("code", equalTo("wish-closed"));
        }
        wish(GeneratedEdition.of(today.plusDays(30), 0, 0, 1), service, "Ada").statusCode(204);
        wish(GeneratedEdition.of(today.plusDays(1), 0, 0, 1), service, "Ada").statusCode(204);
    }

    @Test
    void visitorIsMailedTheLinkOnceAndTakesAWishBackByIt() throws Exception {
        var edition = ahead(1, 1);
        var email = person("Eve");
        for (var service : List.of(service("SUD_EST"), host(edition))) {
            wish(edition, form(service, "Eve", email)).statusCode(204);
        }
        var mails = CaughtMail.sentTo(email);
        assertThat(mails).hasSize(1);
        assertThat(CaughtMail.text(mails.getFirst())).contains("/my-programme#");
        var visitor = Wished.visitor(edition, email);
        List<String> wishes = mine(visitor, 2);
        for (var stranger : List.of(Wished.visitor(edition, "visitor0@example.org"), UUID.randomUUID())) {
            assertThat(byLink(stranger)
                            .post("/api/my-programme/wishes/" + wishes.getFirst() + "/withdrawal")
                            .statusCode())
                    .isIn(401, 404);
        }
        byLink(visitor)
                .post("/api/my-programme/wishes/" + wishes.getFirst() + "/withdrawal")
                .then()
                .statusCode(204);
        mine(visitor, 1);
        ranked(TEAM, edition).body("total", equalTo(1));
    }

    @Test
    void visitorWishesByTheirLink() throws Exception {
        var edition = ahead(2, 1);
        var visitor = Wished.visitor(edition, "visitor0@example.org");
        var service = service("SUD_EST");
        for (var time = 0; time < 2; time++) {
            byLink(visitor)
                    .body(Map.of("serviceId", service))
                    .post("/api/my-programme/wishes")
                    .then()
                    .statusCode(204);
        }
        mine(visitor, 1);
        byLink(visitor)
                .body(Map.of("serviceId", host(edition)))
                .post("/api/my-programme/wishes")
                .then()
                .statusCode(409);
        as(visitor()).get("/api/my-programme/wishes").then().statusCode(401);
    }

    @Test
    void whatIsNoServiceOfTheEditionIsRefusedAndNothingIsStored() throws Exception {
        var edition = ahead(1, 1);
        for (var service : List.of(UUID.randomUUID().toString(), service("NORD"))) {
            wish(edition, service, "Ada").statusCode(422).body("violations.pointer", contains("/serviceId"));
        }
        var service = service("SUD_EST");
        wish(edition, form(service, "Ada", "no address")).statusCode(422);
        wish(edition, form(service, " ", person("Ada"))).statusCode(422);
        wish(edition, form(service, "Ada", "ada.b@gmail.com")).statusCode(204);
        wish(edition, form(service, "Ada", "adab@gmail.com"))
                .statusCode(409)
                .body("code", equalTo("visitor-spelled-otherwise"));
        ranked(TEAM, edition).body("items.people", contains(1));
    }

    @Test
    void nobodyWishesForEverything() throws Exception {
        var edition = ahead(1, 1);
        var email = person("Max");
        for (var number = 0; number < 30; number++) {
            wish(edition, form(service("SUD_EST"), "Max", email)).statusCode(204);
        }
        wish(edition, form(service("SUD_EST"), "Max", email)).statusCode(409).body("code", equalTo("wishes-full"));
        ranked(TEAM, edition).body("total", equalTo(30));
    }

    @Test
    void strangersReadNoWish() throws Exception {
        var edition = ahead(1, 1);
        ranked(Persona.visitor(), edition).statusCode(401);
        for (var stranger : List.of(Persona.coordinator("bassin-nord"), Persona.editor("la-braise"))) {
            ranked(stranger, edition).statusCode(403);
        }
        as(TEAM).get("/api/editions/" + UUID.randomUUID() + "/wishes").then().statusCode(404);
    }

    private static List<String> mine(UUID visitor, int many) {
        return byLink(visitor)
                .get("/api/my-programme/wishes")
                .then()
                .statusCode(200)
                .body("total", equalTo(many))
                .extract()
                .path("items.id");
    }
}
