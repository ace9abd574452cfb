package brussels.estuaire.pages;

import static brussels.estuaire.pages.DescribePage.structured;

import brussels.estuaire.agenda.Event;
import brussels.estuaire.agenda.description.Place;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.territory.Commune;
import java.util.LinkedHashMap;
import java.util.Map;

/** The head of an event's page: for previews and for the agendas that read schema.org. */
final class DescribeEvent {
    /** As much of a description as search results show. */
    private static final int LONGEST = 200;

    private DescribeEvent() {}

    static Head in(Language language, Event event) {
        var title = language.read(event.title());
        var organiser = language.read(event.organisation().name());
        var description = shortened(language.read(event.description()));
        var structured = structured(event.isSeries() ? "EventSeries" : "Event", title, description);
        event.when().ifPresent(when -> {
            structured.put("startDate", known(when, when.start()));
            if (when.end() != null && !known(when, when.end()).equals(known(when, when.start()))) {
                structured.put("endDate", known(when, when.end()));
            }
        });
        structured.put("eventStatus", "https://schema.org/" + status(event));
        var place = event.place();
        if (place != null) {
            structured.put("location", location(language, place));
        }
        structured.put("organizer", Map.of("@type", "Organization", "name", organiser));
        return new Head(title + " · " + organiser, description, structured);
    }

    /** As much of a moment as is known, in ISO 8601: « 2026 », « 2026-03 », « 2026-03-12 », an instant. */
    private static String known(When when, String moment) {
        return switch (when.precision()) {
            case YEAR -> moment.substring(0, "2026".length());
            case MONTH -> moment.substring(0, "2026-03".length());
            case DAY, TIME -> moment;
        };
    }

    private static String status(Event event) {
        return switch (event.state()) {
            case CANCELLED -> "EventCancelled";
            case POSTPONED -> "EventPostponed";
            default -> "EventScheduled";
        };
    }

    private static Map<String, Object> location(Language language, Place place) {
        var commune = place.commune() == null ? "" : language.read(Commune.nameOf(place.commune()));
        var name = language.read(place.name());
        var address = new LinkedHashMap<String, Object>();
        address.put("@type", "PostalAddress");
        if (place.street() != null) {
            address.put("streetAddress", place.street());
        }
        if (place.postalCode() != null) {
            address.put("postalCode", place.postalCode());
        }
        if (!commune.isEmpty()) {
            address.put("addressLocality", commune);
        }
        return Map.of("@type", "Place", "name", name.isEmpty() ? commune : name, "address", address);
    }

    private static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        return line.substring(0, line.lastIndexOf(' ', LONGEST)) + "…";
    }
}
