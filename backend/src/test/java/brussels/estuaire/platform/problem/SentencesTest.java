package brussels.estuaire.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {
    private static final Pattern PROBLEM_CODE =
            Pattern.compile("Refusal\\s*\\.(?:conflict\\(|of\\(\\s*\\d+,)\\s*\"([a-z0-9-]+)\"");
    private static final Pattern VIOLATION_CODE = Pattern.compile("(?:Refusal\\s*\\.(?:malformed|invalid)\\([^;]*?,"
            + "|new Violation\\([^;]*?,|message =|Optional\\.of\\()\\s*\"([a-z0-9-]+)\"");
    private static final Pattern BRACES = Pattern.compile("\\{[^}]*}");

    @ParameterizedTest
    @EnumSource
    void everyProblemHasItsSentences(Language language) {
        var codes = Sentences.properties("/problems.properties").stringPropertyNames().stream()
                .flatMap(code -> Set.of(code + ".title", code + ".detail").stream())
                .collect(Collectors.toSet());
        assertThat(new Sentences("problems").codes(language)).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(codesInSources(PROBLEM_CODE))
                .isSubsetOf(Sentences.properties("/problems.properties").stringPropertyNames());
    }

    @ParameterizedTest
    @EnumSource
    void everyViolationHasItsSentence(Language language) {
        var sentences = new Sentences("violations");
        assertThat(sentences.codes(language)).isEqualTo(sentences.codes(Language.FR));
        assertThat(codesInSources(VIOLATION_CODE)).isSubsetOf(sentences.codes(language));
    }

    @Test
    void translationsTellTheSameValues() {
        var sentences = new Sentences("violations");
        for (var code : sentences.codes(Language.FR)) {
            assertThat(braces(sentences.in(Language.NL, code)))
                    .as(code)
                    .isEqualTo(braces(sentences.in(Language.FR, code)))
                    .isEqualTo(braces(sentences.in(Language.EN, code)));
        }
    }

    private static Set<String> braces(String sentence) {
        return BRACES.matcher(sentence).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    private static Set<String> codesInSources(Pattern pattern) {
        var codes = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(found -> codes.add(found.group(1)));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return codes;
    }
}
