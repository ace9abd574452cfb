package brussels.estuaire.directory.hours;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier.Modifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.TokenMgrError;
import ch.poole.openinghoursparser.WeekDayRange;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.StringReader;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a service receives people, in the syntax of OpenStreetMap: {@code Mo-Fr 09:00-17:00; PH off}.
 *
 * <p>Any well-formed text can be kept. « Open now » is answered for days of the week, public holidays and hours; for what
 * says more (weeks, seasons, sunset, « on appointment ») nothing is claimed. A later rule replaces an earlier one on its days.
 */
public final class OpeningHours {
    private static final Set<Modifier> CLOSING = EnumSet.of(Modifier.CLOSED, Modifier.OFF);

    /** Many services keep the same hours, and each list reads them again. */
    private static final LoadingCache<String, Optional<OpeningHours>> READ =
            Caffeine.newBuilder().maximumSize(5_000).build(OpeningHours::read);

    private final List<Rule> rules;

    private OpeningHours(List<Rule> rules) {
        this.rules = rules;
    }

    /** Reads a text; empty when it is not well-formed. */
    public static Optional<OpeningHours> parse(String text) {
        return READ.get(text);
    }

    private static Optional<OpeningHours> read(String text) {
        try {
            // not strictly: that would refuse a night, « 20:00-02:00 »
            return Optional.of(new OpeningHours(new OpeningHoursParser(new StringReader(text)).rules(false)));
        } catch (OpeningHoursParseException | TokenMgrError e) {
            return Optional.empty();
        }
    }

    /** Whether what keeps these hours is open at an instant; null when they are not known or not understood. */
    public static @Nullable Boolean openAt(@Nullable String text, Instant instant) {
        return Optional.ofNullable(text)
                .flatMap(OpeningHours::parse)
                .flatMap(hours -> hours.openAt(instant))
                .orElse(null);
    }

    /** Whether it is open at an instant, in Brussels; empty when the text says more than is understood. */
    Optional<Boolean> openAt(Instant instant) {
        return isUnderstood() ? Optional.of(Minute.at(instant).anyMatch(this::isOpen)) : Optional.empty();
    }

    /**
     * Every minute at which it is open, as PostgreSQL's {@code int4multirange} of {@link Minute} numbers; none when the
     * text says more than is understood.
     */
    public String openMinutes() {
        return isUnderstood() ? Minute.ranges(this::isOpen) : "{}";
    }

    private boolean isUnderstood() {
        return rules.stream().allMatch(OpeningHours::understood);
    }

    private boolean isOpen(Minute minute) {
        var open = false;
        for (var rule : rules) {
            if (appliesOn(rule, minute)) {
                var here = !closes(rule) && holds(rule, minute.ofDay());
                open = rule.isAdditive() ? open || here : here;
            }
        }
        return open;
    }

    private static boolean appliesOn(Rule rule, Minute minute) {
        var everyDay = rule.getDays() == null && rule.getHolidays() == null;
        return everyDay || onWeekDay(rule, minute) || (rule.getHolidays() != null && minute.holiday());
    }

    private static boolean onWeekDay(Rule rule, Minute minute) {
        return rule.getDays() != null && rule.getDays().stream().anyMatch(range -> holds(range, minute.weekDay()));
    }

    private static boolean holds(WeekDayRange range, int day) {
        var first = range.getStartDay().ordinal();
        var last = range.getEndDay() == null ? first : range.getEndDay().ordinal();
        return first <= last ? first <= day && day <= last : day >= first || day <= last;
    }

    private static boolean holds(Rule rule, int minute) {
        return rule.getTimes() == null
                ? minute < Minute.A_DAY
                : rule.getTimes().stream().anyMatch(span -> span.getStart() <= minute && minute < span.getEnd());
    }

    private static boolean closes(Rule rule) {
        return rule.getModifier() != null && CLOSING.contains(rule.getModifier().getModifier());
    }

    private static boolean understood(Rule rule) {
        var modifier = rule.getModifier() == null ? null : rule.getModifier().getModifier();
        var days = rule.getDays() == null ? List.<WeekDayRange>of() : rule.getDays();
        var times = rule.getTimes() == null ? List.<TimeSpan>of() : rule.getTimes();
        return rule.getYears() == null
                && rule.getWeeks() == null
                && rule.getDates() == null
                && rule.getComment() == null
                && !rule.isFallBack()
                && (modifier == null || modifier == Modifier.OPEN || CLOSING.contains(modifier))
                && (rule.getHolidays() == null
                        || rule.getHolidays().stream().allMatch(holiday -> "PH".equals(holiday.toString())))
                && days.stream().allMatch(range -> range.getNths() == null && range.getOffset() == 0)
                && times.stream().allMatch(OpeningHours::isPlain);
    }

    /** A span between two clock times, and nothing more. */
    private static boolean isPlain(TimeSpan span) {
        return span.getStartEvent() == null
                && span.getEndEvent() == null
                && !span.isOpenEnded()
                && span.getInterval() == 0
                && span.getEnd() != TimeSpan.UNDEFINED_TIME;
    }
}
