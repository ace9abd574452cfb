package brussels.estuaire.directory.imports;

import brussels.estuaire.directory.ServiceForms;
import brussels.estuaire.directory.imports.ServiceImport.State;
import brussels.estuaire.jobs.Job;
import brussels.estuaire.jobs.Work;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Removes what an import created and puts back what it changed, where nobody changed it since. */
@ApplicationScoped
class UndoImport implements Work {
    static final String KIND = "SERVICE_IMPORT_REVERSAL";
    private static final int AT_ONCE = 50;

    private final ServiceForms forms;
    private final EndImport end;
    private final EntityManager entities;

    UndoImport(ServiceForms forms, EndImport end, EntityManager entities) {
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
        var rows = ImportedRow.first(brought.id, ImportedRow.State.STORED, careful ? 1 : AT_ONCE);
        rows.forEach(this::undo);
        entities.flush();
        return rows.isEmpty() ? job.total() : job.total() - ImportedRow.count(brought.id, ImportedRow.State.STORED);
    }

    @Override
    public void ended(Job job) {
        var brought = Objects.requireNonNull(ServiceImport.of(job.about()));
        brought.state = job.state() == Job.State.DONE ? State.UNDONE : State.STORED;
        end.undone(job, brought);
    }

    private void undo(ImportedRow row) {
        var service = Objects.requireNonNull(row.service);
        var untouched = forms.of(List.of(service)).stream()
                .anyMatch(whole -> Objects.equals(whole.version(), row.afterVersion));
        if (!untouched || (Boolean.TRUE.equals(row.created) && isReferredTo(service))) {
            row.state = ImportedRow.State.KEPT;
            return;
        }
        if (Boolean.TRUE.equals(row.created)) {
            forms.remove(service);
        } else {
            forms.update(service, (ObjectNode) Objects.requireNonNull(row.before));
        }
        row.state = ImportedRow.State.UNDONE;
    }

    /** Whether somebody reported an error in it, put another record into it, opens its doors or wishes for it: what people told us stays. */
    private boolean isReferredTo(UUID service) {
        return (Boolean)
                entities.createNativeQuery("""
                        select exists (select from error_report where service_id = :service)
                            or exists (select from service where merged_into = :service)
                            or exists (select from open_door where service_id = :service)
                            or exists (select from wish where service_id = :service)""").setParameter("service", service).getSingleResult();
    }
}
