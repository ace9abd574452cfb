package brussels.estuaire.councils.meetings;

import brussels.estuaire.circles.Circle;
import brussels.estuaire.councils.meetings.PresenceView.Held;
import brussels.estuaire.councils.meetings.PresenceView.Mark;
import brussels.estuaire.councils.meetings.PresenceView.Member;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays out who came to which meeting of a circle: a row for each person, whatever number of mandates they had. */
@ApplicationScoped
class CountPresence {
    private final FindMeetings find;

    CountPresence(FindMeetings find) {
        this.find = find;
    }

    PresenceView of(Circle circle, LocalDate from, LocalDate to) {
        var meetings = find.between(circle, from, to);
        var people = find.expected(meetings);
        var held = meetings.stream()
                .map(it -> held(it, people.getOrDefault(it.id(), List.of()), circle))
                .toList();
        var rows = new LinkedHashMap<String, Map<UUID, Expected>>();
        meetings.stream()
                .flatMap(it -> people.getOrDefault(it.id(), List.of()).stream())
                .forEach(one -> rows.computeIfAbsent(
                                Objects.requireNonNullElseGet(
                                        one.email(), () -> one.mandate().toString()),
                                key -> new LinkedHashMap<>())
                        .put(one.meeting(), one));
        var names = names(rows.values());
        return new PresenceView(
                held,
                rows.values().stream().map(row -> member(meetings, row, names)).toList());
    }

    private static Held held(Meeting it, List<Expected> people, Circle circle) {
        var item = MeetingItem.of(it, people, circle.quorum(), null);
        return new Held(it.id(), it.title(), it.when(), item.expected(), item.present(), item.quorum());
    }

    private static Member member(List<Meeting> meetings, Map<UUID, Expected> row, Map<UUID, Text> names) {
        var last = row.values().stream().reduce((one, later) -> later).orElseThrow();
        var been = meetings.stream()
                .filter(it -> it.over() && row.containsKey(it.id()))
                .count();
        var present = row.values().stream().filter(Expected::present).count();
        return new Member(
                last.name(),
                last.organisation(),
                last.organisationId() == null ? null : names.get(last.organisationId()),
                last.role(),
                meetings.stream().map(it -> mark(row.get(it.id()))).toList(),
                Math.toIntExact(been),
                Math.toIntExact(present));
    }

    private static Mark mark(@Nullable Expected one) {
        return one == null ? Mark.NOT_THERE : new Mark(one.answer(), one.presence());
    }

    private static Map<UUID, Text> names(Collection<Map<UUID, Expected>> rows) {
        var chosen = rows.stream()
                .flatMap(row -> row.values().stream())
                .map(Expected::organisationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return chosen.isEmpty()
                ? Map.of()
                : Organisation.<Organisation>list("id in ?1", chosen).stream()
                        .collect(Collectors.toMap(Organisation::id, Organisation::name));
    }
}
