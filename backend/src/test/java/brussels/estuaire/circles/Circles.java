package brussels.estuaire.circles;

import static brussels.estuaire.identity.Persona.as;

import brussels.estuaire.identity.Persona;
import brussels.estuaire.identity.links.LinkKey;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.platform.Clock;
import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Circles and those who sit in them; through the API, as coordinators make them. */
public final class Circles {
    public static final Persona COORDINATOR = Persona.coordinator("bassin-sud-est");
    public static final Persona NEIGHBOUR = Persona.coordinator("bassin-nord");

    private Circles() {}

    /** A CAB of Sud-Est that looks for people of two sectors. */
    public static Map<String, Object> form() {
        var form = new LinkedHashMap<String, Object>();
        form.put("kind", "CAB");
        form.put("bassin", "SUD_EST");
        form.put("name", Map.of("fr", "Conseil de l’action"));
        form.put("sectors", List.of(sector("HOSPITAL", "Hôpital", 2), sector("SOCIAL", "Social", 1)));
        form.put("minimum", 3);
        form.put("maximum", 12);
        form.put("meetings", 3);
        form.put("listed", true);
        return form;
    }

    public static Map<String, Object> sector(String code, String name, int wanted) {
        return Map.of("code", code, "name", Map.of("fr", name), "wanted", wanted);
    }

    public static ValidatableResponse create(Persona persona, Map<String, ?> form) {
        return as(persona).body(form).post("/api/circles").then();
    }

    /** A new circle, as one of its bassin's coordinators makes it. */
    public static String circle() {
        return circle(Map.of());
    }

    /** Likewise, with more told of it. */
    public static String circle(Map<String, ?> told) {
        var form = form();
        form.putAll(told);
        return create(COORDINATOR, form).statusCode(201).extract().path("id");
    }

    public static LocalDate today() {
        return LocalDate.now(Clock.BRUSSELS);
    }

    public static String address(String name) {
        return name.toLowerCase(Locale.ROOT) + "@example.org";
    }

    /** What a coordinator sends with as little as possible. */
    public static Map<String, Object> named(String name) {
        var form = new LinkedHashMap<String, Object>();
        form.put("name", name);
        form.put("email", address(name));
        return form;
    }

    /** Likewise, for certain days from today on. */
    public static Map<String, Object> named(String name, int firstDay, int lastDay) {
        var form = named(name);
        form.put("firstDay", today().plusDays(firstDay).toString());
        form.put("lastDay", today().plusDays(lastDay).toString());
        return form;
    }

    public static ValidatableResponse name(String circle, Map<String, ?> form) {
        return as(COORDINATOR).body(form).post(mandates(circle)).then();
    }

    /** Somebody who was named, and their mandate's id. */
    public static String mandate(String circle, Map<String, ?> form) {
        return name(circle, form).statusCode(201).extract().path("id");
    }

    /** What a coordinator does with a mandate. */
    public static ValidatableResponse act(String circle, String mandate, String act, Map<String, ?> form) {
        return as(COORDINATOR)
                .body(form)
                .post(mandates(circle) + "/" + mandate + "/" + act)
                .then();
    }

    /** Who reads by the link in the mails about a mandate. */
    public static RequestSpecification opened(String mandate) {
        var link = new PersonalLink(PersonalLink.Purpose.MANDATE, UUID.fromString(mandate), PersonalLink.FIRST);
        var secret = Arc.container().instance(LinkKey.class).get().secretOf(link);
        return as(Persona.visitor()).header("Authorization", "Link " + secret);
    }

    public static String mandates(String circle) {
        return "/api/circles/" + circle + "/mandates";
    }
}
