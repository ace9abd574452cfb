package brussels.estuaire.reflection.assignments;

import static brussels.estuaire.identity.Persona.as;
import static brussels.estuaire.reflection.Consulting.COORDINATOR;
import static brussels.estuaire.reflection.Consulting.interest;
import static brussels.estuaire.reflection.Consulting.opened;
import static brussels.estuaire.reflection.Consulting.participant;
import static brussels.estuaire.reflection.Consulting.path;
import static brussels.estuaire.reflection.Consulting.rules;
import static brussels.estuaire.reflection.polls.Polling.on;
import static brussels.estuaire.reflection.polls.Polling.proposed;
import static brussels.estuaire.reflection.polls.Polling.send;

import brussels.estuaire.circles.Circles;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.jobs.RunJobs;
import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A consultation whose poll is answered, and what its team makes of it. */
final class Assigning {
    final String consultation;
    final List<String> proposed;
    final List<String> people = new ArrayList<>();
    final Map<String, String> addresses = new LinkedHashMap<>();

    /** One that proposes so many dates, for groups of these sizes. */
    Assigning(int dates, int smallest, int largest) {
        consultation = opened(Map.of("rules", rules(smallest, largest, dates)));
        proposed = proposed(
                consultation,
                IntStream.range(0, dates)
                        .mapToObj(date -> inTheNeighbourhood(30 + date))
                        .toList());
    }

    /** Somebody who can at these dates, counted from 0. */
    String person(String name, Integer... dates) {
        var address = Circles.address("a" + UUID.randomUUID());
        var person = participant(consultation, interest(name, address, null, null), true);
        people.add(person);
        addresses.put(person, address);
        answer(person, dates);
        return person;
    }

    void answer(String person, Integer... dates) {
        var answers = List.of(dates).stream()
                .map(date -> Map.of("proposedId", proposed.get(date), "answer", "YES"))
                .toList();
        send(person, Map.of("answers", answers)).statusCode(200);
    }

    /** Who is written to so. */
    String address(String person) {
        return Objects.requireNonNull(addresses.get(person));
    }

    ValidatableResponse start(Persona persona) {
        return as(persona).post(all()).then();
    }

    /** Seeks an assignment to its end, and answers its id. */
    String run() {
        String id = start(COORDINATOR).statusCode(201).extract().path("id");
        Arc.container().instance(RunJobs.class).get().run();
        return id;
    }

    ValidatableResponse get(String assignment) {
        return as(COORDINATOR).get(one(assignment)).then().statusCode(200);
    }

    /** In which proposed group each person is. */
    Map<String, String> placed(String assignment) {
        List<Map<String, String>> rows = get(assignment).extract().path("people");
        var placed = new LinkedHashMap<String, String>();
        rows.forEach(row -> placed.put(row.get("participantId"), row.get("proposedId")));
        return placed;
    }

    ValidatableResponse move(Persona persona, String assignment, String what, String person, @Nullable Integer date) {
        var move = new LinkedHashMap<String, Object>();
        move.put("participantId", person);
        move.put("proposedId", date == null ? null : proposed.get(date));
        return as(persona)
                .body(Map.of("moves", List.of(move), "breakingRules", what.endsWith("!")))
                .post(one(assignment) + "/" + what.replace("!", ""))
                .then();
    }

    ValidatableResponse fix(Persona persona, String assignment) {
        var version = as(COORDINATOR).get(one(assignment)).header("ETag");
        return as(persona)
                .header("If-Match", version)
                .post(one(assignment) + "/fixing")
                .then();
    }

    String all() {
        return path(consultation) + "/assignments";
    }

    String one(String assignment) {
        return all() + "/" + assignment;
    }

    private static Map<String, Object> inTheNeighbourhood(int days) {
        var form = on(days);
        form.put("whereabouts", Map.of("name", "Maison du quartier"));
        return form;
    }
}
