package brussels.estuaire.reflection.findings;

import brussels.estuaire.platform.Where;
import brussels.estuaire.reflection.findings.Finding.Kind;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the list of findings. */
record FindingFilter(
        @RestQuery @Size(max = 4) List<Kind> kind,

        @RestQuery @Pattern(regexp = "[A-Za-z0-9_]{2,40}") @Nullable
        String theme,

        @RestQuery @Pattern(regexp = "[A-Za-z0-9_]{2,40}") @Nullable
        String pole) {

    Where applyTo(Where where) {
        return where.and("f.kind = any (:kind)", "kind", Where.names(kind))
                .and("f.theme = :theme", "theme", theme)
                .and("f.pole = :pole", "pole", pole);
    }
}
