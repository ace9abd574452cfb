package brussels.estuaire.agenda.personal;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.VisibleEvents;
import brussels.estuaire.agenda.audience.TakenPart.Part;
import brussels.estuaire.platform.Where;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's calendar as it is read now, with what they may see.
 *
 * @param aliases of the organisations that they act for
 * @param bassins that they coordinate
 * @param region whether they run the Region
 * @param taken the events of their circles, and those in which they take part, when these stand in their calendar
 */
record OpenedCalendar(
        PersonalCalendar calendar, List<String> aliases, List<String> bassins, boolean region, List<Part> taken) {
    private static final String ORGANISED = """
            (e.organisation_id = any (cast(:organisations as uuid[]))
             or exists (select from event_co_organiser with_it
                         where with_it.event_id = e.id
                           and with_it.organisation_id = any (cast(:organisations as uuid[]))))""";

    /** The announced events, of {@code e} and {@code o}: their own, and of the public ones those that they chose. */
    Where where() {
        var where = new Where();
        var own = VisibleEvents.own(where, aliases, bassins)
                + (region ? " or e.bassin is null" : "")
                + (taken.isEmpty() ? "" : " or e.id = any (cast(:taken as uuid[]))");
        where.with("taken", ids(taken.stream()));
        where.and("e.state = any (:state)", "state", Where.names(EventState.ANNOUNCED));
        return where.and(calendar.choosesMore() ? own + " or e.listed and e.edition_id is null" + chosen(where) : own);
    }

    /** What they registered for by itself: an occurrence of a series, of which the rest is not theirs. */
    Set<UUID> itself() {
        return taken.stream()
                .filter(part -> part.itself())
                .map(part -> part.event())
                .collect(Collectors.toSet());
    }

    /** A mark of the calendar: of its events, and of what decides which they are. */
    String mark(String events) {
        var told = String.join(
                " ",
                events,
                Integer.toString(calendar.version),
                aliases.toString(),
                bassins.toString(),
                taken.toString());
        return UUID.nameUUIDFromBytes((told + region).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** What is chosen of several kinds must all hold, as in the list. */
    private String chosen(Where where) {
        where.with("bassins", calendar.bassins)
                .with("themes", calendar.themes)
                .with("types", calendar.types)
                .with(
                        "organisations",
                        calendar.organisations.stream().map(UUID::toString).toList());
        return (calendar.bassins.isEmpty() ? "" : " and coalesce(e.bassin, 'REGION') = any (:bassins)")
                + (calendar.themes.isEmpty() ? "" : " and e.themes && cast(:themes as text[])")
                + (calendar.types.isEmpty() ? "" : " and e.type = any (:types)")
                + (calendar.organisations.isEmpty() ? "" : " and " + ORGANISED);
    }

    private static List<String> ids(Stream<Part> parts) {
        return parts.map(part -> part.event().toString()).toList();
    }
}
