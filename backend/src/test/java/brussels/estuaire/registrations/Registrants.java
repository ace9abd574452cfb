package brussels.estuaire.registrations;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static org.hamcrest.Matchers.equalTo;

import brussels.estuaire.agenda.Events;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.identity.links.LinkKey;
import brussels.estuaire.organisations.Network;
import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Events to register for, and people who do; through the API, as they do it. */
public final class Registrants {
    public static final Persona COORDINATOR = Persona.coordinator("bassin-sud-est");

    private Registrants() {}

    /** A training in so many hours, announced, with so many seats; without a limit when that is null. */
    public static String event(@Nullable Integer capacity, int hours) {
        return event(capacity, hours, Map.of());
    }

    /** Likewise, with more told of it. */
    public static String event(@Nullable Integer capacity, int hours, Map<String, ?> told) {
        var form = Events.form(team(), "FORMATION", "Repérer la fragilité");
        form.put("when", Map.of("precision", "TIME", "start", in(hours), "end", in(hours + 3)));
        form.put("capacity", capacity);
        form.putAll(told);
        return Events.published(COORDINATOR, form);
    }

    public static UUID team() {
        return Network.team("bassin-sud-est");
    }

    public static String in(int hours) {
        return OffsetDateTime.now()
                .plusHours(hours)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    /** What a visitor sends with as little as possible. */
    public static Map<String, Object> form(String name) {
        var form = new LinkedHashMap<String, Object>();
        form.put("name", name);
        form.put("email", address(name));
        return form;
    }

    public static String address(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".") + "@example.org";
    }

    public static ValidatableResponse register(String event, Map<String, ?> form) {
        return as(visitor())
                .body(form)
                .post("/api/events/" + event + "/registrations")
                .then();
    }

    /** Somebody who registered, and their registration's id. */
    public static String registered(String event, String name, String state) {
        return register(event, form(name))
                .statusCode(201)
                .body("state", equalTo(state))
                .extract()
                .path("id");
    }

    /** Who acts by the link in the mails about a registration. */
    public static RequestSpecification byLink(String registration) {
        var secret = Arc.container()
                .instance(LinkKey.class)
                .get()
                .secretOf(Registration.link(UUID.fromString(registration)));
        return as(visitor()).header("Authorization", "Link " + secret);
    }

    /** The state of a registration, as its link shows it. */
    public static String state(String registration) {
        return byLink(registration)
                .get("/api/my-registration")
                .then()
                .statusCode(200)
                .extract()
                .path("state");
    }
}
