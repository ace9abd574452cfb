package brussels.estuaire.directory.search;

import brussels.estuaire.directory.ServiceForms;
import brussels.estuaire.directory.ServiceForms.Whole;
import brussels.estuaire.directory.sheets.Column;
import brussels.estuaire.directory.sheets.Columns;
import brussels.estuaire.directory.sheets.Sheet;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.problem.Language;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Writes a whole list as a sheet that can be imported again: a few services are held at a time, however many there are. */
@RequestScoped
class ExportServices {
    private static final int AT_ONCE = 200;

    private final FindServices services;
    private final ServiceForms forms;
    private final EntityManager entities;
    private final String home;

    ExportServices(
            FindServices services,
            ServiceForms forms,
            EntityManager entities,
            @ConfigProperty(name = "estuaire.public-url") String home) {
        this.services = services;
        this.forms = forms;
        this.entities = entities;
        this.home = home;
    }

    /** What is looked for, to be written once the answer has begun. */
    StreamingOutput of(Search search, Sheet.Format format, Language language) {
        var ids = services.ids(search);
        var columns = columns(ids);
        return stream -> {
            var sheet = format.on(stream);
            sheet.row(columns.stream()
                    .map(column -> Columns.heading(column, language))
                    .toList());
            for (var from = 0; from < ids.size(); from += AT_ONCE) {
                var some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
                // a transaction each: who reads slowly holds no connection
                for (var whole : QuarkusTransaction.requiringNew().call(() -> forms.of(some))) {
                    write(sheet, whole, columns, language);
                }
            }
            sheet.close();
        };
    }

    private void write(Sheet sheet, Whole whole, List<Column> columns, Language language) throws IOException {
        sheet.row(columns.stream()
                .map(column -> column.kind() == Column.Kind.RECORD
                        ? aboutTheRecord(whole, column.base(), language)
                        : column.cell(whole.form()))
                .toList());
    }

    private String aboutTheRecord(Whole whole, String column, Language language) {
        return switch (column) {
            case Columns.ORGANISATION ->
                whole.organisation().name().present().findFirst().orElse("");
            case Columns.SOURCE -> told(whole.source());
            case Columns.KEY -> told(whole.key());
            case Columns.ID -> whole.id().toString();
            case "visibility" -> whole.visibility().name();
            case "verified_on" -> told(whole.verifiedOn());
            case "updated_at" -> Clock.inBrussels(whole.updatedAt()).toString();
            default -> home + "/" + language.name().toLowerCase(Locale.ROOT) + "/services/" + whole.id();
        };
    }

    private static String told(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    /** As many columns of places and practices as the list needs. */
    private List<Column> columns(List<UUID> ids) {
        var most = (Tuple) entities.createNativeQuery("""
                        select coalesce(max((select count(*) from service_location where service_id = s.id)), 0),
                               coalesce(max(jsonb_array_length(s.practices)), 0)
                          from service s where s.id = any (cast(:ids as uuid[]))
                        """, Tuple.class)
                .setParameter("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .getSingleResult();
        return Columns.ofExport(
                most.get(0, Number.class).intValue(), most.get(1, Number.class).intValue());
    }
}
