package brussels.estuaire.reflection.invitations;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.identity.Persona.visitor;
import static brussels.estuaire.reflection.Consulting.COORDINATOR;
import static brussels.estuaire.reflection.Consulting.opened;
import static brussels.estuaire.reflection.Consulting.path;
import static brussels.estuaire.reflection.Consulting.rules;
import static brussels.estuaire.reflection.Consulting.superuser;
import static brussels.estuaire.reflection.invitations.Campaign.invite;
import static brussels.estuaire.reflection.invitations.Campaign.mailed;
import static brussels.estuaire.reflection.invitations.Campaign.search;
import static brussels.estuaire.reflection.invitations.Campaign.wave;
import static brussels.estuaire.reflection.polls.Polling.on;
import static brussels.estuaire.reflection.polls.Polling.proposed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import biweekly.Biweekly;
import brussels.estuaire.RealPostgres;
import brussels.estuaire.correspondence.CaughtMail;
import brussels.estuaire.jobs.RunJobs;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The team of Sud-Est goes the whole way of 2020: 500 addresses, 50 polls, 36 people in seven groups, what they said, and a report. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(CaughtMail.class)
class FromAddressesToReportTest {
    private String consultation;
    private final List<String> addresses =
            IntStream.range(0, 500).mapToObj(_ -> Campaign.address()).toList();

    @BeforeEach
    void consultationIsOpen() {
        consultation = opened(Map.of("rules", rules(3, 6, 7)));
    }

    @Test
    void fiveHundredAddressesBecomeSevenGroupsAndAReport() throws Exception {
        var dates = proposed(
                consultation,
                IntStream.range(0, 7).mapToObj(date -> on(30 + date)).toList());
        invite(consultation, String.join("\n", addresses)).statusCode(200);
        wave(consultation, "INVITATION").statusCode(201).body("addresses", equalTo(500));
        while (mailed(addresses.getLast()).isEmpty()) {
            Thread.onSpinWait();
        }
        var people = IntStream.range(0, 50).mapToObj(this::interested).toList();
        for (var person = 0; person < 50; person++) {
            answer(people.get(person), person < 36 ? List.of(dates.get(person % 7)) : List.of());
        }
        fix(run());
        var groups = groups();
        assertThat(groups).hasSize(7);
        assertThat(calendarsOf(addresses.getFirst())).isEqualTo(1);
        superuser(
                "update event set starts_at = starts_at - interval '60 days', ends_at = ends_at - interval '60 days', state = 'HELD'"
                        + " where id in (select event_id from reflection_group where consultation_id = ?)",
                consultation);
        report(people.getFirst());
    }

    /** Whose link the answer to their invitation was. */
    private String interested(int number) {
        var address = addresses.get(number);
        String invitation = search(consultation, Map.of("q", address)).extract().path("items[0].id");
        String link =
                Campaign.interest(invitation, address).statusCode(201).extract().path("link");
        return link.substring(link.indexOf('#') + 1);
    }

    private static RequestSpecification by(String secret) {
        return as(visitor()).header("Authorization", "Link " + secret);
    }

    private static void answer(String secret, List<String> dates) {
        var answers = dates.stream()
                .map(date -> Map.of("proposedId", date, "answer", "YES"))
                .toList();
        by(secret)
                .header("If-Match", by(secret).get("/api/my-consultation").header("ETag"))
                .body(Map.of("answers", answers))
                .put("/api/my-consultation/answers")
                .then()
                .statusCode(200);
    }

    private String run() {
        String id = as(COORDINATOR)
                .post(path(consultation) + "/assignments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Arc.container().instance(RunJobs.class).get().run();
        assignment(id).body("goals[0].value", equalTo(36));
        return id;
    }

    private ValidatableResponse assignment(String id) {
        return as(COORDINATOR)
                .get(path(consultation) + "/assignments/" + id)
                .then()
                .statusCode(200);
    }

    private void fix(String assignment) {
        var version = assignment(assignment).extract().header("ETag");
        as(COORDINATOR)
                .header("If-Match", version)
                .post(path(consultation) + "/assignments/" + assignment + "/fixing")
                .then()
                .statusCode(204);
    }

    private List<String> groups() {
        return as(COORDINATOR)
                .get(path(consultation) + "/groups")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    /** How many events another's library reads in the calendar of the last mail to somebody. */
    private static int calendarsOf(String address) throws Exception {
        var parts = new ArrayList<BodyPart>();
        flatten((Multipart) mailed(address).getFirst().getContent(), parts);
        var calendar =
                parts.stream().filter(FromAddressesToReportTest::isCalendar).findFirst();
        try (var bytes = calendar.orElseThrow().getInputStream()) {
            return Biweekly.parse(new String(bytes.readAllBytes(), StandardCharsets.UTF_8))
                    .first()
                    .getEvents()
                    .size();
        }
    }

    private static void flatten(Multipart whole, List<BodyPart> parts) throws Exception {
        for (var place = 0; place < whole.getCount(); place++) {
            var part = whole.getBodyPart(place);
            if (part.getContent() instanceof Multipart inner) {
                flatten(inner, parts);
            } else {
                parts.add(part);
            }
        }
    }

    private static boolean isCalendar(BodyPart part) {
        try {
            return part.isMimeType("text/calendar");
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says something, which is cut, coded, and told to everybody. */
    private void report(String secret) {
        String note = by(secret)
                .body(Map.of("text", "Il faut un répit le week-end."))
                .post("/api/my-consultation/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String finding = made("/findings", Map.of("kind", "NEED", "title", Map.of("fr", "Du répit")));
        made("/statements", Map.of("noteId", note, "part", "un répit le week-end", "findings", List.of(finding)));
        as(visitor()).get(path(consultation) + "/report").then().statusCode(404);
        as(COORDINATOR).post(path(consultation) + "/report/publication").then().statusCode(200);
        as(visitor())
                .get(path(consultation) + "/report")
                .then()
                .statusCode(200)
                .body("people", equalTo(36))
                .body("groups", hasSize(7))
                .body("findings.title.fr", contains("Du répit"))
                .body("findings[0].groups", equalTo(1));
    }

    private String made(String what, Map<String, ?> form) {
        return as(COORDINATOR)
                .body(form)
                .post(path(consultation) + what)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
