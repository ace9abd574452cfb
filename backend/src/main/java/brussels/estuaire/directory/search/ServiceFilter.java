package brussels.estuaire.directory.search;

import brussels.estuaire.directory.Service.Access;
import brussels.estuaire.directory.Service.Visibility;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
        List<@Pattern(regexp = CODE) String> bassin,

        @Parameter(description = "NIS code: is in the commune, or says that it serves it") @RestQuery @Size(max = 19)
        List<@Pattern(regexp = "[0-9]{5}") String> commune,

        @Parameter(description = "Is, or may be, at an address with this postal code") @RestQuery @Size(max = 20)
        List<@Pattern(regexp = "[0-9]{4}") String> postalCode,

        @RestQuery @Size(max = 50) List<@Pattern(regexp = CODE) String> theme,
        @RestQuery @Size(max = 50) List<@Pattern(regexp = CODE) String> type,
        @RestQuery @Size(max = 50) List<@Pattern(regexp = CODE) String> audience,
        @RestQuery @Size(max = 50) List<@Pattern(regexp = CODE) String> language,
        @RestQuery @Size(max = 10) List<@Pattern(regexp = CODE) String> cost,
        @RestQuery @Size(max = 3) List<Access> access,

        @Parameter(description = "true: is known to be open at this moment") @RestQuery @Nullable
        Boolean openNow,

        @Parameter(description = "true: is known to take new requests today") @RestQuery @Nullable
        Boolean acceptsRequests,

        @Parameter(description = "Does one of these for carers: codes of the vocabulary practices")
        @RestQuery
        @Size(max = 20)
        List<@Pattern(regexp = CODE) String> practice,

        @Parameter(description = "Was said to be true on this day or later") @RestQuery @Nullable
        LocalDate verifiedSince,

        @Parameter(description = "true: is to be said to be true within two weeks, or was to be already")
        @RestQuery
        @Nullable
        Boolean toVerify,

        @RestQuery @Size(max = 50) List<UUID> organisation,

        @Parameter(description = "Drafts and archives are shown to who edits them only; PUBLISHED when left out")
        @RestQuery
        @Size(max = 3)
        List<Visibility> visibility,

        @Parameter(description = "relevance when q is given, else name")
        @RestQuery
        @Pattern(regexp = "relevance|name|-updatedAt")
        @Nullable
        String sort) {

    private static final String CODE = "[A-Za-z0-9_]{2,40}";
}
