package brussels.estuaire.directory.search;

import static brussels.estuaire.directory.Services.form;
import static brussels.estuaire.directory.Services.found;
import static brussels.estuaire.directory.Services.published;
import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.editor;
import static brussels.estuaire.identity.Persona.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.directory.Services;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Services around a point, and where the services of a list are. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class NearServiceTest {
    private static final Persona EDITOR = editor("la-braise");
    private static final String WORD = "Tourterelle";

    /** On the square that the nearest service looks on; the centroid of Etterbeek is some 500 m away. */
    private static final String HERE = "50.8385,4.3877";

    private static @Nullable String near;
    private static @Nullable String far;
    private static @Nullable String approximate;

    @BeforeEach
    void publishThreeOnce() {
        if (near != null) {
            return;
        }
        far = at("C", Map.of("commune", "21018", "latitude", 50.8489, "longitude", 4.4394));
        approximate = at("B", Map.of("commune", "21005"));
        near = at("A", Map.of("commune", "21005", "latitude", 50.8395, "longitude", 4.3880));
    }

    private static String at(String name, Map<String, Object> location) {
        var form = form(Network.laBraise(), WORD + " " + name);
        form.put("locations", List.of(location));
        return published(EDITOR, form);
    }

    private static ValidatableResponse around(String point, @Nullable Integer radius) {
        var asked = as(visitor()).queryParam("q", WORD).queryParam("near", point);
        return (radius == null ? asked : asked.queryParam("radius", radius))
                .get("/api/services")
                .then();
    }

    @Test
    void visitorSeesTheNearestFirst() {
        around(HERE, 10)
                .statusCode(200)
                .body("items.id", contains(near, approximate, far))
                .body("items[0].distance.kilometres", equalTo(0.1f), "items[0].distance.approximate", equalTo(false))
                .body("items[1].distance.approximate", equalTo(true))
                .body("items[2].distance.kilometres.doubleValue()", closeTo(3.8, 0.2));
    }

    @Test
    void radiusIsThreeKilometresWhenNobodySays() {
        around(HERE, null).body("items.id", contains(near, approximate));
        around(HERE, 1).body("items.id", hasItem(near));
        around("48.8566,2.3522", 50).body("total", equalTo(0)).body("nearest.without", hasItem("near"));
    }

    @Test
    void distanceGoesWithTheOtherFiltersAndTheFacets() {
        as(visitor())
                .queryParam("q", WORD)
                .queryParam("near", HERE)
                .queryParam("radius", 10)
                .queryParam("commune", "21018")
                .queryParam("facets", "commune,type")
                .get("/api/services")
                .then()
                .body("items.id", contains(far))
                .body("facets.commune.find { it.code == '21005' }.count", equalTo(2))
                .body("facets.type[0].count", equalTo(1));
    }

    @Test
    void visitorMaySortByNameAroundAPoint() {
        as(visitor())
                .queryParam("q", WORD)
                .queryParam("near", "50.8489,4.4394")
                .queryParam("radius", 10)
                .queryParam("sort", "name")
                .get("/api/services")
                .then()
                .body("items.id", contains(near, approximate, far));
    }

    @Test
    void withoutAPointThereIsNoDistance() {
        as(visitor())
                .queryParam("q", WORD)
                .queryParam("radius", 1)
                .queryParam("sort", "distance")
                .get("/api/services")
                .then()
                .statusCode(200)
                .body("items.distance", contains(nullValue(), nullValue(), nullValue()))
                .body("positions", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"here", "50.8", "50.8;4.3", "99,4", "50.8,4.3,1", "50.8,4.3); drop table service; --", "1e9,4"})
    void nonsenseIsNoPoint(String point) {
        around(point, null).statusCode(400);
    }

    @Test
    void radiusIsBounded() {
        around(HERE, 0).statusCode(400);
        around(HERE, 51).statusCode(400);
    }

    @Test
    void visitorSeesWhereTheWholeListIs() {
        as(visitor())
                .queryParam("q", WORD)
                .queryParam("size", 1)
                .queryParam("positions", true)
                .get("/api/services")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("positions.id", contains(near, approximate, far))
                .body("positions.approximate", contains(false, true, false))
                .body("positions.bassin", contains("SUD_EST", "SUD_EST", "SUD_EST"))
                .body("positions[0].latitude", notNullValue());
    }

    @Test
    void strangerSeesNoDraftOnTheMap() {
        var form = form(Network.laBraise(), WORD + " D");
        form.put("locations", List.of(Map.of("commune", "21005", "latitude", 50.8390, "longitude", 4.3880)));
        String draft = Services.draft(EDITOR, form).extract().path("id");
        as(visitor())
                .queryParam("visibility", "DRAFT")
                .queryParam("near", HERE)
                .queryParam("positions", true)
                .get("/api/services")
                .then()
                .body("positions.id", not(hasItem(draft)));
    }

    @Test
    void visitorReadsSeveralAtOnce() {
        as(visitor())
                .queryParam("id", near, far, UUID.randomUUID())
                .get("/api/services")
                .then()
                .statusCode(200)
                .body("items.id", contains(near, far));
        assertThat(found("id", UUID.randomUUID().toString())).isEmpty();
        as(visitor()).queryParam("id", "x").get("/api/services").then().statusCode(400);
    }
}
