package brussels.estuaire.reflection;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.circles.Circles;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.identity.links.LinkKey;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.reflection.participants.Interest;
import brussels.estuaire.reflection.participants.Participant;
import brussels.estuaire.reflection.participants.TakeInterest;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Consultations of Sud-Est and who is interested in them; through the API, as their team makes them. */
public final class Consulting {
    public static final Persona COORDINATOR = Circles.COORDINATOR;
    public static final Persona NEIGHBOUR = Circles.NEIGHBOUR;

    private Consulting() {}

    /** What a team asks, until in ten days. */
    public static Map<String, Object> form() {
        var form = new LinkedHashMap<String, Object>();
        form.put("bassin", "SUD_EST");
        form.put("question", Map.of("fr", "Quelle est la place des aidants proches dans votre pratique quotidienne ?"));
        form.put("languages", List.of("FR"));
        form.put("minutes", 180);
        form.put("rules", rules(3, 6, 7));
        form.put("answersUntil", Circles.today().plusDays(10).toString());
        form.put(
                "questions", List.of(question("Qui sont les aidants proches ?"), question("De quoi ont-ils besoin ?")));
        return form;
    }

    /** What its groups are to be like; people of one organisation may be together. */
    public static Map<String, Object> rules(int smallest, int largest, int groupsAtMost) {
        return Map.of(
                "smallest", smallest, "largest", largest, "groupsAtMost", groupsAtMost, "organisationsApart", false);
    }

    public static Map<String, Object> question(String words) {
        return Map.of("text", Map.of("fr", words));
    }

    public static String path(String consultation) {
        return "/api/consultations/" + consultation;
    }

    public static ValidatableResponse create(Persona persona, Map<String, ?> form) {
        return as(persona).body(form).post("/api/consultations").then();
    }

    /** A draft, as the coordinator of the bassin writes it. */
    public static String draft(Map<String, ?> told) {
        var form = form();
        form.putAll(told);
        return create(COORDINATOR, form).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse open(String consultation) {
        return as(COORDINATOR).post(path(consultation) + "/opening").then();
    }

    /** One that takes answers. */
    public static String opened() {
        return opened(Map.of());
    }

    /** Likewise, with more told of it. */
    public static String opened(Map<String, ?> told) {
        var consultation = draft(told);
        open(consultation).statusCode(200);
        return consultation;
    }

    /** Changes it from the version that stands there. */
    public static ValidatableResponse change(Persona persona, String consultation, Map<String, ?> form) {
        var version = as(COORDINATOR).get(path(consultation)).header("ETag");
        return as(persona)
                .header("If-Match", version)
                .body(form)
                .put(path(consultation))
                .then();
    }

    /** So many professionals whose addresses are known to be theirs, each alone in an organisation and sector. */
    public static List<String> interested(String consultation, int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> participant(consultation, interest("Personne " + number), true))
                .toList();
    }

    /** Somebody who is interested, at an address that nobody else has. */
    public static Interest interest(String name) {
        return interest(name, Circles.address("p" + UUID.randomUUID()), null, null);
    }

    /**
     * Likewise, at this address.
     *
     * @param organisation known to be theirs
     */
    public static Interest interest(String name, String email, @Nullable UUID organisation, @Nullable String sector) {
        return new Interest(
                name,
                email,
                Language.FR,
                Participant.Role.PROFESSIONAL,
                null,
                organisation,
                sector,
                null,
                null,
                "2026-11");
    }

    /** Takes somebody's interest, and answers the participant's id. */
    public static String participant(String consultation, Interest interest, boolean proven) {
        var request = Arc.container().requestContext();
        var outside = !request.isActive();
        if (outside) {
            request.activate();
        }
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> Arc.container()
                            .instance(TakeInterest.class)
                            .get()
                            .take(UUID.fromString(consultation), interest, proven)
                            .participant()
                            .id()
                            .toString());
        } finally {
            if (outside) {
                request.terminate();
            }
        }
    }

    /** Who acts by the link in a participant's mails. */
    public static RequestSpecification byLink(String participant) {
        return byLink(Purpose.PARTICIPANT, participant);
    }

    /** Who acts by a link of any purpose. */
    public static RequestSpecification byLink(Purpose purpose, String id) {
        var link = new PersonalLink(purpose, UUID.fromString(id), PersonalLink.FIRST);
        var secret = Arc.container().instance(LinkKey.class).get().secretOf(link);
        return as(visitor()).header("Authorization", "Link " + secret);
    }

    /** Nobody answers any more since yesterday. */
    public static void close(String consultation) {
        superuser("update consultation set answers_until = current_date - 2 where id = ?", consultation);
    }

    /** Runs a statement about an id, as nobody but a superuser could. */
    public static int superuser(String sql, String id) {
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var statement = superuser.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
