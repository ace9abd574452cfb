package brussels.estuaire.agenda.calendars;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.description.When.Precision;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.problem.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Writes a calendar (RFC 5545, 7986) or a message to one (RFC 5546), in one language as far as the events have it. */
@ApplicationScoped
public class WriteCalendar {
    private static final String PRODUCT = "-//Estuaire//Agenda//FR";
    private static final Duration READ_AGAIN = Duration.ofHours(1);
    private static final ComponentList<CalendarComponent> BRUSSELS = brussels();
    private static final List<Property> HEAD =
            List.of(new ProdId(PRODUCT), ImmutableVersion.VERSION_2_0, ImmutableCalScale.GREGORIAN);

    private final String publicUrl;

    WriteCalendar(@ConfigProperty(name = "estuaire.public-url") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** The calendar of these events, under a name. */
    public String of(List<CalendarEntry> entries, String name, Language language) {
        return written(head(name), entries.stream().map(entry -> event(entry, language, null)));
    }

    /** The events, one or what is told of one series, as a message to the calendar program of who registered for them. */
    public String message(List<CalendarEntry> entries, Invitation invitation, Language language) {
        var head = Stream.concat(
                HEAD.stream(),
                Stream.<Property>of(new Method(invitation.method().name())));
        return written(head.toList(), entries.stream().map(entry -> event(entry, language, invitation)));
    }

    private static String written(List<Property> head, Stream<VEvent> events) {
        var components = Stream.concat(BRUSSELS.getAll().stream(), events).collect(Collectors.toList());
        var written = new StringWriter();
        try {
            new CalendarOutputter(false)
                    .output(new Calendar(new PropertyList(head), new ComponentList<>(components)), written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString();
    }

    private static List<Property> head(String name) {
        var told = Stream.<Property>of(
                new Name(name),
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), READ_AGAIN),
                // what calendar programs read that are older than RFC 7986
                new XProperty("X-WR-CALNAME", name),
                new XProperty("X-WR-TIMEZONE", Clock.BRUSSELS.getId()),
                new XProperty("X-PUBLISHED-TTL", READ_AGAIN.toString()));
        return Stream.concat(HEAD.stream(), told).toList();
    }

    private VEvent event(CalendarEntry entry, Language language, @Nullable Invitation invitation) {
        var properties = Stream.<@Nullable Property>of(
                new Uid(entry.uid().toString()),
                new DtStamp(invitation == null ? entry.updatedAt() : invitation.stamp()),
                new Created(entry.createdAt()),
                new LastModified(entry.updatedAt()),
                new Sequence(entry.version()),
                start(entry),
                end(entry),
                new Summary(summary(entry, language)),
                described(entry, language, invitation),
                located(entry, language),
                new Url(URI.create(publicUrl + "/" + language.code() + "/events/" + entry.id())),
                isOff(entry, invitation) ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        var parties = invitation == null ? Stream.<Property>empty() : WriteParties.of(entry, invitation, language);
        var all = Stream.of(properties.flatMap(Stream::ofNullable), parties, WriteRecurrence.of(entry))
                .flatMap(each -> each);
        return new VEvent(new PropertyList(all.toList()));
    }

    private static boolean isOff(CalendarEntry entry, @Nullable Invitation invitation) {
        return entry.isOff() || (invitation != null && invitation.method() == Invitation.Method.CANCEL);
    }

    private static Property start(CalendarEntry entry) {
        return entry.precision() == Precision.TIME
                ? new DtStart<>(entry.starts().atZone(Clock.BRUSSELS))
                : new DtStart<>(Clock.dayOf(entry.starts()));
    }

    private static @Nullable Property end(CalendarEntry entry) {
        var ends = entry.ends();
        if (ends == null) {
            return null;
        }
        return entry.precision() == Precision.TIME
                ? new DtEnd<>(ends.atZone(Clock.BRUSSELS))
                : new DtEnd<>(Clock.dayOf(ends));
    }

    /** Many programs do not show a status: the title says that it is off. */
    private static String summary(CalendarEntry entry, Language language) {
        var title = language.read(entry.title());
        if (!entry.isOff()) {
            return title;
        }
        var cancelled = entry.state() == EventState.CANCELLED;
        return switch (language) {
            case FR -> (cancelled ? "Annulé : " : "Reporté : ") + title;
            case NL -> (cancelled ? "Geannuleerd: " : "Uitgesteld: ") + title;
            case EN -> (cancelled ? "Cancelled: " : "Postponed: ") + title;
        };
    }

    private static Property described(CalendarEntry entry, Language language, @Nullable Invitation invitation) {
        var told = Stream.of(
                        language.read(entry.reason()),
                        invitation == null ? "" : Objects.requireNonNullElse(invitation.onlineLink(), ""),
                        language.read(entry.organiser()),
                        language.read(entry.description()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return new Description(told);
    }

    private static @Nullable Property located(CalendarEntry entry, Language language) {
        var told = Stream.of(language.read(entry.placeName()), entry.address())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? null : new Location(told);
    }

    /** The library's own table of Brussels' hours, which its programs agree on. */
    private static ComponentList<CalendarComponent> brussels() {
        var table = "/zoneinfo/" + Clock.BRUSSELS.getId() + ".ics";
        try (var stream = CalendarBuilder.class.getResourceAsStream(table)) {
            return new ComponentList<>(new CalendarBuilder().build(stream).getComponents(Component.VTIMEZONE));
        } catch (IOException | ParserException e) {
            throw new IllegalStateException("The library has no table of " + table, e);
        }
    }
}
