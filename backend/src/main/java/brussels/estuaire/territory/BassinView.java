package brussels.estuaire.territory;

import brussels.estuaire.platform.Confidence;
import brussels.estuaire.platform.Count;
import brussels.estuaire.platform.Text;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A bassin with its communes; a shared commune lies in it only in part. */
record BassinView(
        String code,
        Text name,
        @Schema(nullable = true) @Nullable Text website,
        @Schema(nullable = true) @Nullable Count population,
        @Schema(nullable = true) @Nullable Integer populationYear,
        List<Member> communes,
        String source,
        Confidence confidence) {

    @Schema(name = "BassinCommune")
    record Member(String nis, Text name, boolean shared) {}

    static BassinView of(Bassin bassin, List<Member> communes) {
        var population = bassin.population == null || bassin.populationQualifier == null
                ? null
                : new Count(bassin.population, bassin.populationQualifier);
        return new BassinView(
                bassin.code,
                bassin.name,
                bassin.website,
                population,
                bassin.populationYear,
                communes,
                bassin.source,
                bassin.confidence);
    }
}
