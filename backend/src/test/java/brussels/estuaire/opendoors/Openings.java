package brussels.estuaire.opendoors;

import static brussels.estuaire.identity.Persona.administrator;
import static brussels.estuaire.identity.Persona.as;

import brussels.estuaire.agenda.Events;
import brussels.estuaire.circles.Circles;
import brussels.estuaire.directory.Services;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.opendoors.editions.Edition.Phase;
import brussels.estuaire.organisations.Network;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Editions of Sud-Est, services that open their doors in them, and their slots; through the API, as people make them. */
public final class Openings {
    public static final Persona COORDINATOR = Circles.COORDINATOR;
    public static final Persona NEIGHBOUR = Circles.NEIGHBOUR;

    /** Who edits the services that open their doors. */
    public static final Persona HOST = Persona.editor("cpas-etterbeek");

    /** So many days after services could first apply. */
    private static final int FIRST_DAY_OF_WEEK = 25;

    private Openings() {}

    /** How many days after its first one an edition is that stands in a phase today. */
    private static int daysInto(Phase phase) {
        return switch (phase) {
            case BEFORE -> -5;
            case APPLICATIONS -> 5;
            case PROGRAMME, CHOICES -> 13;
            case BOOKING -> 20;
            case WEEK -> 26;
            case EVALUATION -> 33;
            case OVER -> 45;
        };
    }

    /** The day on which an edition that stands in a phase today began to take applications. */
    private static LocalDate began(Phase phase) {
        return Circles.today().minusDays(daysInto(phase));
    }

    /** The first of the five days of the week of an edition that stands in a phase today. */
    public static LocalDate week(Phase phase) {
        return began(phase).plusDays(FIRST_DAY_OF_WEEK);
    }

    /** What makes an edition that stands in a phase today; with a fair allocation where that is the phase of choices. */
    public static Map<String, Object> form(Phase phase) {
        var began = began(phase);
        var form = new LinkedHashMap<String, Object>();
        form.put("bassins", List.of("SUD_EST"));
        form.put("call", Map.of("fr", "Ouvrez vos portes"));
        form.put("applicationsFrom", began.toString());
        form.put("applicationsUntil", began.plusDays(9).toString());
        form.put("programmeFrom", began.plusDays(12).toString());
        if (phase == Phase.CHOICES) {
            form.put("choicesFrom", began.plusDays(12).toString());
            form.put("choicesUntil", began.plusDays(13).toString());
        }
        form.put("bookingFrom", began.plusDays(15).toString());
        form.put("bookingUntil", began.plusDays(24).toString());
        form.put("evaluationUntil", began.plusDays(40).toString());
        return form;
    }

    /** An announced event of the team, on the days of an edition that stands in a phase today. */
    public static String event(Phase phase) {
        var form = Events.form(Network.team("bassin-sud-est"), "GRAND_BAIN", "Le Grand Bain");
        var start = week(phase);
        form.put(
                "when",
                Map.of(
                        "precision",
                        "DAY",
                        "start",
                        start.toString(),
                        "end",
                        start.plusDays(4).toString()));
        return Events.published(COORDINATOR, form);
    }

    /** An edition that stands in a phase today: its id, which is its event's. */
    public static String edition(Phase phase) {
        var event = event(phase);
        put(COORDINATOR, event, form(phase)).statusCode(201);
        return event;
    }

    /** Makes an edition of an event. */
    public static ValidatableResponse put(Persona persona, String event, Map<String, ?> form) {
        return as(persona).body(form).put("/api/editions/" + event).then();
    }

    /** Changes it from the version that stands there. */
    public static ValidatableResponse change(Persona persona, String path, Map<String, ?> form) {
        return as(persona)
                .header("If-Match", version(path))
                .body(form)
                .put("/api/" + path)
                .then();
    }

    public static String version(String path) {
        return as(administrator()).get("/api/" + path).then().extract().header("ETag");
    }

    /** A service of the CPAS of Etterbeek, with an address there. */
    public static String service(String name) {
        return service(Map.of(), name);
    }

    /** Likewise, with more told of it. */
    public static String service(Map<String, ?> told, String name) {
        var form = Services.form(Network.cpasEtterbeek(), name);
        form.put("locations", List.of(address()));
        form.putAll(told);
        return Services.published(HOST, form);
    }

    /** An address in Etterbeek whose point is known. */
    public static Map<String, Object> address() {
        return Map.of(
                "street",
                "Avenue d’Auderghem 1",
                "postalCode",
                "1040",
                "commune",
                "21005",
                "latitude",
                50.8367,
                "longitude",
                4.3906);
    }

    /** What a service tells with as little as possible; of an edition, or alone when that is null. */
    public static Map<String, Object> told(@Nullable String edition, String service) {
        var form = new LinkedHashMap<String, Object>();
        form.put("editionId", edition);
        form.put("serviceId", service);
        form.put("welcome", Map.of("fr", "Entrez"));
        return form;
    }

    public static ValidatableResponse apply(Persona persona, Map<String, ?> form) {
        return as(persona).body(form).post("/api/open-doors").then();
    }

    /** A new service that applies to an edition, by the team: the id of its open door. */
    public static String applied(String edition, String name) {
        return apply(COORDINATOR, told(edition, service(name)))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A new service that is accepted in an edition: the id of its open door. */
    public static String door(String edition, String name) {
        var door = applied(edition, name);
        act(COORDINATOR, door, "acceptance", Map.of()).statusCode(200);
        return door;
    }

    /** In which version a slot stands. */
    public static String slotVersion(String door, String slot) {
        return "\""
                + as(administrator())
                        .get("/api/open-doors/" + door + "/slots?size=100")
                        .then()
                        .extract()
                        .<Integer>path("items.find { it.id == '" + slot + "' }.version")
                + "\"";
    }

    /** What becomes of an open door, as it stands. */
    public static ValidatableResponse act(Persona persona, String door, String act, Map<String, ?> form) {
        return act(persona, door, act, form, version("open-doors/" + door));
    }

    /** Likewise, as somebody read it. */
    public static ValidatableResponse act(
            Persona persona, String door, String act, Map<String, ?> form, String version) {
        var request = as(persona).header("If-Match", version);
        return (form.isEmpty() ? request : request.body(form))
                .post("/api/open-doors/" + door + "/" + act)
                .then();
    }

    /** A slot of an hour and a half. */
    public static Map<String, Object> time(LocalDate day, String start, int places) {
        var form = new LinkedHashMap<String, Object>();
        form.put("day", day.toString());
        form.put("start", start);
        form.put("places", places);
        return form;
    }

    public static ValidatableResponse add(Persona persona, String door, List<Map<String, Object>> slots) {
        return as(persona)
                .body(Map.of("slots", slots))
                .post("/api/open-doors/" + door + "/slots")
                .then();
    }

    /** A slot of an open door: the id of its event. */
    public static String slot(String door, LocalDate day, String start, int places) {
        return add(COORDINATOR, door, List.of(time(day, start, places)))
                .statusCode(201)
                .extract()
                .path("slots[0].id");
    }

    /** An identifier of nothing. */
    public static String nothing() {
        return UUID.randomUUID().toString();
    }
}
