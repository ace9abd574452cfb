package brussels.estuaire.opendoors.figures;

import brussels.estuaire.agenda.description.Attendance;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.platform.Text;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An edition in numbers.
 *
 * @param over whether its week is; before, numbers still change
 * @param counted those that were counted here
 * @param told those that were told by hand
 * @param bySector by the type of the services; people are counted in each part where they went, so parts are never added up
 * @param byKind by the kind of the services' organisations
 * @param byCommune by where the doors are
 * @param byDay by day
 */
@Schema(name = "EditionFigures")
record EditionFiguresView(
        UUID id,
        Text title,
        @Schema(nullable = true) @Nullable When when,
        boolean over,
        Figures counted,
        @Schema(nullable = true) @Nullable Attendance told,
        List<Part> bySector,
        List<Part> byKind,
        List<Part> byCommune,
        List<Part> byDay) {

    /**
     * A part of an edition.
     *
     * @param code a type of service, a kind of organisation, a commune or a day
     */
    @Schema(name = "EditionPart")
    record Part(String code, Figures figures) {}
}
