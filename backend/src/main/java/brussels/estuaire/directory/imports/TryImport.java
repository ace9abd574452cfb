package brussels.estuaire.directory.imports;

import brussels.estuaire.directory.imports.ImportedRow.Finding;
import brussels.estuaire.directory.imports.ImportedRow.Similar;
import brussels.estuaire.directory.imports.ServiceImport.State;
import brussels.estuaire.jobs.Job;
import brussels.estuaire.jobs.Work;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.StoredText;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Checks the rows of an import, and stores nothing. */
@ApplicationScoped
class TryImport implements Work {
    static final String KIND = "SERVICE_IMPORT_TRIAL";
    private static final int AT_ONCE = 100;

    /** Those of the organisation that are named so; far less like is not worth a question in a sheet of thousands. */
    private static final String SIMILAR = """
            select s.id, cast(s.name as text)
              from services_like(:organisation, :names, '{}', '', '') as twin join service s on s.id = twin.service_id
             where s.organisation_id = :organisation and s.visibility <> 'ARCHIVED' and twin.likeness >= 0.7
             order by twin.likeness desc, s.id limit 3""";

    private final PlaceRow placeRow;
    private final EndImport end;
    private final EntityManager entities;

    TryImport(PlaceRow placeRow, EndImport end, EntityManager entities) {
        this.placeRow = placeRow;
        this.end = end;
        this.entities = entities;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int step(Job job, boolean careful) {
        var brought = Objects.requireNonNull(ServiceImport.of(job.about()));
        var rows = ImportedRow.first(brought.id, ImportedRow.State.READ, careful ? 1 : AT_ONCE);
        rows.forEach(row -> check(brought, row));
        entities.flush();
        return rows.isEmpty() ? job.total() : brought.rows - ImportedRow.count(brought.id, ImportedRow.State.READ);
    }

    @Override
    public void ended(Job job) {
        var brought = Objects.requireNonNull(ServiceImport.of(job.about()));
        brought.state = job.state() == Job.State.DONE ? State.TRIED : State.UPLOADED;
        end.tried(job, brought);
    }

    private void check(ServiceImport brought, ImportedRow row) {
        var placed = placeRow.of(brought, row);
        row.findings = placed.findings();
        row.state = placed.findings().isEmpty() ? ImportedRow.State.RIGHT : ImportedRow.State.FAULTY;
        if (placed.known() == null && placed.organisation() != null && row.state == ImportedRow.State.RIGHT) {
            row.similar = similar(placed.organisation(), placed.form().path("name"));
        }
        row.choice = null;
        if (repeated(brought, row)) {
            row.findings = List.of(new Finding("key", "key-twice"));
            row.state = ImportedRow.State.FAULTY;
        }
    }

    @SuppressWarnings("unchecked")
    private List<Similar> similar(Organisation organisation, JsonNode name) {
        var rows = (List<Tuple>) entities.createNativeQuery(SIMILAR, Tuple.class)
                .setParameter("organisation", organisation.id())
                .setParameter("names", name.valueStream().map(JsonNode::asText).toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .map(row -> new Similar(row.get(0, UUID.class), StoredText.read(row.get(1, String.class))))
                .toList();
    }

    /** Whether a row above it has the same key of the same system, in the same organisation, or the same service. */
    private boolean repeated(ServiceImport brought, ImportedRow row) {
        for (var name : List.of("key", "id")) {
            var column = brought.indexOf(name) + 1;
            if (column > 0 && !row.cell(brought, name).isEmpty() && above(brought, row, column)) {
                return true;
            }
        }
        return false;
    }

    private boolean above(ServiceImport brought, ImportedRow row, int column) {
        var source = brought.indexOf("source") + 1;
        var organisation = brought.indexOf("organisation") + 1;
        return (Boolean) entities.createNativeQuery("""
                        select exists (select from service_import_row above
                                        where above.import_id = :import and above.number < :number
                                          and trim(above.cells[:column]) = trim(:cell)
                                          and (:source = 0 or above.cells[:source] = :sourceCell)
                                          and (:organisation = 0 or above.cells[:organisation] = :organisationCell))
                        """)
                .setParameter("import", brought.id)
                .setParameter("number", row.number)
                .setParameter("column", column)
                .setParameter("cell", row.cells.get(column - 1))
                .setParameter("source", source)
                .setParameter("sourceCell", source == 0 || source > row.cells.size() ? "" : row.cells.get(source - 1))
                .setParameter("organisation", organisation)
                .setParameter("organisationCell", organisation == 0 ? "" : row.cells.get(organisation - 1))
                .getSingleResult();
    }
}
