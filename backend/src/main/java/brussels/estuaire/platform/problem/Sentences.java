package brussels.estuaire.platform.problem;

import brussels.estuaire.platform.Text;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** Sentences by code, in each language: one file of properties per language. */
final class Sentences {
    private final Map<Language, Properties> byLanguage = new EnumMap<>(Language.class);

    Sentences(String bundle) {
        for (var language : Language.values()) {
            byLanguage.put(language, properties("/" + bundle + "_" + language.code() + ".properties"));
        }
    }

    /** The sentence of a code; the code itself when it has none, which a test forbids. */
    String in(Language language, String code) {
        return of(language).getProperty(code, code);
    }

    /** The sentence of a code with its {@code {names}} filled in. */
    String in(Language language, String code, Map<String, Object> values) {
        var sentence = in(language, code);
        for (var value : values.entrySet()) {
            sentence = sentence.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return sentence;
    }

    Text text(String code) {
        return new Text(in(Language.FR, code), in(Language.NL, code), in(Language.EN, code));
    }

    Set<String> codes(Language language) {
        return new TreeSet<>(of(language).stringPropertyNames());
    }

    static Properties properties(String file) {
        var properties = new Properties();
        try (var stream = Objects.requireNonNull(Sentences.class.getResourceAsStream(file), file)) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private Properties of(Language language) {
        return Objects.requireNonNull(byLanguage.get(language));
    }
}
