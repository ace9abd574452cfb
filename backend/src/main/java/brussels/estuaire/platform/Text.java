package brussels.estuaire.platform;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A text in French, Dutch and English, of which at least one is present.
 *
 * <p>Nothing is translated by machine: a missing language stays null, and the reader is told in which language it reads.
 */
@Schema(description = "A text in French, Dutch and English; at least one is present, the others are null.")
public record Text(
        @Size(max = LONGEST) @Schema(nullable = true) @Nullable
        String fr,

        @Size(max = LONGEST) @Schema(nullable = true) @Nullable
        String nl,

        @Size(max = LONGEST) @Schema(nullable = true) @Nullable
        String en) {

    /** The longest text in one language, in characters. */
    public static final int LONGEST = 10_000;

    public Text {
        fr = tidy(fr);
        nl = tidy(nl);
        en = tidy(en);
    }

    /** A text that exists in French only. */
    public static Text french(String fr) {
        return new Text(fr, null, null);
    }

    /** The texts that are present, French first. */
    public Stream<String> present() {
        return Stream.of(fr, nl, en).flatMap(Stream::ofNullable);
    }

    @JsonIgnore
    @AssertTrue(message = "text-empty")
    boolean isSomewhere() {
        return present().findAny().isPresent();
    }

    /** Answers null for a blank text, so that « absent » has one form. */
    private static @Nullable String tidy(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
