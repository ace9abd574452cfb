package brussels.estuaire.agenda.description;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says in words when something is, as the pages of the agenda say it and as exactly as it is known: « lundi 19 janvier 2026,
 * 9 h – 12 h 30 », « juillet 2025 ».
 */
public final class SayWhen {
    private final Language language;

    private SayWhen(Language language) {
        this.language = language;
    }

    /** When something is, in every language; that it is to be defined, too. */
    public static Text of(@Nullable When when) {
        return inEach(say -> when == null ? say.undated() : say.when(when));
    }

    /** A day and an hour of the clocks in Brussels. */
    public static Text of(Instant moment) {
        return inEach(say -> say.moment(moment.atZone(Clock.BRUSSELS)));
    }

    /** A day. */
    public static Text of(LocalDate day) {
        return inEach(say -> say.day(day));
    }

    private static Text inEach(Function<SayWhen, String> said) {
        return new Text(
                said.apply(new SayWhen(Language.FR)),
                said.apply(new SayWhen(Language.NL)),
                said.apply(new SayWhen(Language.EN)));
    }

    private String when(When when) {
        if (when.precision() == When.Precision.TIME) {
            return hours(when.starts(), when.ends());
        }
        var first = Clock.dayOf(when.starts());
        var last = Clock.dayOf(Objects.requireNonNull(when.ends())).minusDays(1);
        return switch (when.precision()) {
            case YEAR -> span(said(first, "uuuu"), said(last, "uuuu"), false);
            case MONTH -> span(said(first, monthOf(first, last)), said(last, "MMMM uuuu"), false);
            case DAY, TIME -> span(said(first, dayOf(first, last)), day(last), true);
        };
    }

    private String hours(Instant starts, @Nullable Instant ends) {
        var from = starts.atZone(Clock.BRUSSELS);
        if (ends == null) {
            return moment(from);
        }
        var to = ends.atZone(Clock.BRUSSELS);
        if (from.toLocalDate().equals(to.toLocalDate())) {
            return day(from.toLocalDate()) + ", " + hour(from) + " – " + oClock(to);
        }
        return span(moment(from), moment(to), true);
    }

    private String moment(ZonedDateTime moment) {
        return day(moment.toLocalDate()) + ", " + oClock(moment);
    }

    private String oClock(ZonedDateTime moment) {
        return language == Language.NL ? hour(moment) + " uur" : hour(moment);
    }

    private String hour(ZonedDateTime moment) {
        return switch (language) {
            case FR -> said(moment, moment.getMinute() == 0 ? "H 'h'" : "H 'h' mm");
            case NL -> said(moment, "H.mm");
            case EN -> said(moment, "H:mm");
        };
    }

    private String day(LocalDate day) {
        return said(day, "EEEE d MMMM uuuu");
    }

    /** From the first to the last, of which the last counts; in Dutch, days need to say so. */
    private String span(String first, String last, boolean days) {
        if (first.equals(last)) {
            return first;
        }
        return switch (language) {
            case FR -> (days ? "du " + first + " au " : "de " + first + " à ") + last;
            case NL -> "van " + first + (days ? " tot en met " : " tot ") + last;
            case EN -> first + " to " + last;
        };
    }

    private static String monthOf(LocalDate first, LocalDate last) {
        var another = first.getYear() == last.getYear() && first.getMonth() != last.getMonth();
        return another ? "MMMM" : "MMMM uuuu";
    }

    private static String dayOf(LocalDate first, LocalDate last) {
        var another = first.getYear() == last.getYear() && !first.equals(last);
        return another ? "EEEE d MMMM" : "EEEE d MMMM uuuu";
    }

    private String undated() {
        return switch (language) {
            case FR -> "date à définir";
            case NL -> "datum nog te bepalen";
            case EN -> "date to be defined";
        };
    }

    /** French counts the first day of a month as the first, and the others as numbers. */
    private String said(TemporalAccessor moment, String pattern) {
        var said = DateTimeFormatter.ofPattern(pattern, language.locale()).format(moment);
        return language == Language.FR ? said.replaceFirst("(^| )1 (?=\\p{L})", "$11er ") : said;
    }
}
