package brussels.estuaire.platform.problem;

import brussels.estuaire.platform.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages that problems and mails are written in. */
public enum Language {
    /** French, also the language of who asks for none of the three. */
    FR,
    /** Dutch. */
    NL,
    /** English, as a courtesy. */
    EN;

    private static final List<Locale> LOCALES =
            Arrays.stream(values()).map(Language::locale).toList();

    /** The best of the three for an {@code Accept-Language} header, however it is written. */
    public static Language of(@Nullable String accepted) {
        if (accepted == null || accepted.isBlank()) {
            return FR;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(accepted), LOCALES);
            return best == null ? FR : values()[LOCALES.indexOf(best)];
        } catch (IllegalArgumentException notALanguageRange) {
            return FR;
        }
    }

    public Locale locale() {
        return Locale.of(code());
    }

    /** The language's ISO 639 code: {@code fr}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A text in this language, else in the first that it has; empty when there is none. */
    public String read(@Nullable Text text) {
        if (text == null) {
            return "";
        }
        var wanted = switch (this) {
            case FR -> text.fr();
            case NL -> text.nl();
            case EN -> text.en();
        };
        return wanted == null ? text.present().findFirst().orElse("") : wanted;
    }
}
