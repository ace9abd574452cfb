package brussels.estuaire.directory.reception;

import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a while, and is not how the service usually is.
 *
 * @param from the first day
 * @param until the last day; null when it is not known yet
 * @param text what to know; a message has one
 */
public record Notice(
        @NotNull Kind kind,
        @NotNull LocalDate from,
        @Schema(nullable = true) @Nullable LocalDate until,
        @Schema(nullable = true) @Valid @Nullable Text text) {

    /** What a notice says. */
    @Schema(name = "NoticeKind")
    public enum Kind {
        /** It receives nobody, whatever its opening hours say. */
        CLOSURE,
        /** Something to know before one goes there. */
        MESSAGE
    }

    /** Those that are not over on a day, the first to begin first. */
    public static List<Notice> notOver(List<Notice> notices, LocalDate day) {
        return notices.stream()
                .filter(notice -> notice.until == null || !notice.until.isBefore(day))
                .sorted(Comparator.comparing(Notice::from))
                .toList();
    }

    /** Whether one of them says that the service is closed on a day. */
    public static boolean closed(List<Notice> notices, LocalDate day) {
        return notOver(notices, day).stream()
                .anyMatch(notice -> notice.kind == Kind.CLOSURE && !notice.from.isAfter(day));
    }

    /** Whether its days are in disorder. */
    public boolean endsBeforeItStarts() {
        return until != null && until.isBefore(from);
    }
}
