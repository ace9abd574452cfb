package brussels.estuaire.vocabularies;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What may change in a group of synonyms: all of it.
 *
 * @param phrases in any language, acronyms and their expansions side by side
 * @param source where they were found; null when nobody said
 */
record SynonymForm(
        @NotNull @Size(min = 2, max = 20) List<@NotBlank @Size(max = 100) String> phrases,

        @Schema(nullable = true) @Size(max = 200) @Nullable String source) {

    static SynonymForm of(Synonym synonym) {
        return new SynonymForm(synonym.phrases, synonym.source);
    }

    @JsonIgnore
    @AssertTrue(message = "phrases-alike")
    boolean isSeveral() {
        return phrases == null || different().size() > 1;
    }

    private List<String> different() {
        return phrases.stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .distinct()
                .toList();
    }

    Synonym applyTo(Synonym synonym) {
        synonym.phrases = different();
        synonym.source = source;
        return synonym;
    }
}
