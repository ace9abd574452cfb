package brussels.estuaire.directory.search;

import brussels.estuaire.directory.Service.Access;
import brussels.estuaire.directory.Service.Visibility;
import brussels.estuaire.territory.codes.PlaceCode;
import brussels.estuaire.territory.codes.PlaceCode.Kind;
import brussels.estuaire.vocabularies.TermCode;
import brussels.estuaire.vocabularies.Vocabulary;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the list of services: values of one parameter are « any of », parameters are « all of ». */
record ServiceFilter(
        @Parameter(
                description =
                        "What people type, a place included (« cpas 1040 »): each word is found by its beginning,"
                                + " whatever its accents, gender or inclusive writing, by what means the same, or by the"
                                + " nearest spelling, in any of the names, the organisation, the type, the themes and the texts")
        @RestQuery
        @Size(max = 200)
        @Nullable
        String q,

        @Parameter(description = "Is, or may be, in the bassin; or says that it serves it, or one of its communes")
        @RestQuery
        @Size(max = 5)
        List<@Pattern(regexp = CODE) @PlaceCode(Kind.BASSIN) String> bassin,

        @Parameter(description = "NIS code: is in the commune, or says that it serves it") @RestQuery @Size(max = 19)
        List<@Pattern(regexp = "[0-9]{5}") @PlaceCode(Kind.COMMUNE) String> commune,

        @Parameter(description = "Is, or may be, at an address with this postal code") @RestQuery @Size(max = 20)
        List<@Pattern(regexp = "[0-9]{4}") String> postalCode,

        @RestQuery @Size(max = 50) List<@Pattern(regexp = CODE) @TermCode(Vocabulary.THEMES) String> theme,
        @RestQuery @Size(max = 50) List<@Pattern(regexp = CODE) @TermCode(Vocabulary.TYPES) String> type,
        @RestQuery @Size(max = 50) List<@Pattern(regexp = CODE) @TermCode(Vocabulary.AUDIENCES) String> audience,
        @RestQuery @Size(max = 50) List<@Pattern(regexp = CODE) @TermCode(Vocabulary.LANGUAGES) String> language,
        @RestQuery @Size(max = 10) List<@Pattern(regexp = CODE) @TermCode(Vocabulary.COSTS) String> cost,
        @RestQuery @Size(max = 3) List<Access> access,

        @Parameter(description = "true: is known to be open at this moment") @RestQuery @Nullable
        Boolean openNow,

        @Parameter(description = "true: is known to take new requests today") @RestQuery @Nullable
        Boolean acceptsRequests,

        @Parameter(description = "Does one of these for carers: codes of the vocabulary practices")
        @RestQuery
        @Size(max = 20)
        List<@Pattern(regexp = CODE) @TermCode(Vocabulary.PRACTICES) String> practice,

        @Parameter(description = "Was said to be true on this day or later") @RestQuery @Nullable
        LocalDate verifiedSince,

        @Parameter(description = "true: is to be said to be true within two weeks, or was to be already")
        @RestQuery
        @Nullable
        Boolean toVerify,

        @RestQuery @Size(max = 50) List<UUID> organisation,

        @Parameter(
                description = "These services, such as those of a shortlist; the others are not there for the caller")
        @RestQuery
        @Size(max = 50)
        List<UUID> id,

        @Parameter(
                description =
                        "latitude,longitude (WGS 84), read to 3 decimals, which is some 100 m: has a place within"
                                + " the radius, the nearest first. Without coordinates, a place counts as the commune's centroid")
        @RestQuery
        @Pattern(regexp = "-?[0-8]?[0-9](\\.[0-9]{1,15})?,-?1?[0-9]{1,2}(\\.[0-9]{1,15})?")
        @Nullable
        String near,

        @Parameter(description = "In kilometres, around near; 3 when left out. Without near it says nothing")
        @RestQuery
        @Min(1)
        @Max(50)
        @Nullable
        Integer radius,

        @Parameter(description = "Drafts and archives are shown to who edits them only; PUBLISHED when left out")
        @RestQuery
        @Size(max = 3)
        List<Visibility> visibility,

        @Parameter(description = "distance when near is given, else relevance when q is, else name")
        @RestQuery
        @Pattern(regexp = "relevance|distance|name|-updatedAt")
        @Nullable
        String sort) {

    private static final int USUAL_RADIUS = 3;

    /** Latitude, longitude and radius, no more exact than somebody is to be known to be; nothing without a point. */
    List<String> around() {
        if (near == null) {
            return List.of();
        }
        var point =
                Stream.of(near.split(",")).map(degrees -> new BigDecimal(degrees).setScale(3, RoundingMode.HALF_UP));
        return Stream.concat(point, Stream.of(radius == null ? USUAL_RADIUS : radius))
                .map(Object::toString)
                .toList();
    }

    private static final String CODE = "[A-Za-z0-9_]{2,40}";
}
