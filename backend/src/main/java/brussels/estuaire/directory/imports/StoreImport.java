package brussels.estuaire.directory.imports;

import brussels.estuaire.directory.ServiceForms;
import brussels.estuaire.directory.imports.ImportedRow.Finding;
import brussels.estuaire.directory.imports.PlaceRow.Placed;
import brussels.estuaire.directory.imports.ServiceImport.Choice;
import brussels.estuaire.directory.imports.ServiceImport.State;
import brussels.estuaire.jobs.Job;
import brussels.estuaire.jobs.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;

/** Stores the rows of an import that are right; they are checked once more, since the directory may have changed. */
@ApplicationScoped
class StoreImport implements Work {
    static final String KIND = "SERVICE_IMPORT";
    private static final int AT_ONCE = 50;

    private final PlaceRow placeRow;
    private final ServiceForms forms;
    private final EndImport end;
    private final EntityManager entities;

    StoreImport(PlaceRow placeRow, ServiceForms forms, EndImport end, EntityManager entities) {
        this.placeRow = placeRow;
        this.forms = forms;
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
        var rows = ImportedRow.first(brought.id, ImportedRow.State.RIGHT, careful ? 1 : AT_ONCE);
        for (var row : rows) {
            store(brought, row);
        }
        entities.flush();
        return rows.isEmpty() ? job.total() : job.total() - ImportedRow.count(brought.id, ImportedRow.State.RIGHT);
    }

    @Override
    public void ended(Job job) {
        var brought = Objects.requireNonNull(ServiceImport.of(job.about()));
        brought.state = State.STORED;
        end.stored(job, brought);
    }

    private void store(ServiceImport brought, ImportedRow row) {
        if (row.choice == null && !row.similar.isEmpty()) {
            row.choice = brought.similar;
        }
        if (row.choice == Choice.SKIP) {
            row.state = ImportedRow.State.SKIPPED;
            return;
        }
        var placed = placeRow.of(brought, row);
        if (placed.findings().isEmpty() && placed.organisation() != null) {
            write(brought, row, placed);
        } else {
            row.state = ImportedRow.State.FAULTY;
            row.findings = placed.findings().isEmpty() ? List.of(new Finding(null, "unknown")) : placed.findings();
        }
    }

    private void write(ServiceImport brought, ImportedRow row, Placed placed) {
        var known = placed.known();
        row.created = known == null;
        row.before =
                known == null ? null : forms.of(List.of(known.id())).getFirst().form();
        var written = known == null
                ? forms.create(
                        new ServiceForms.Kept(
                                Objects.requireNonNull(placed.organisation()),
                                placed.source(),
                                placed.key(),
                                brought.publish),
                        placed.form())
                : forms.update(known.id(), placed.form());
        row.service = written.id();
        row.afterVersion = written.version();
        row.state = ImportedRow.State.STORED;
    }
}
