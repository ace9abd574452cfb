package brussels.estuaire.directory.imports;

import brussels.estuaire.identity.Caller;
import brussels.estuaire.platform.GuardedRows;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The imports that the caller has brought; nobody sees those of others. */
@RequestScoped
class VisibleImports {
    private final Caller caller;
    private final EntityManager entities;

    VisibleImports(Caller caller, EntityManager entities) {
        this.caller = caller;
        this.entities = entities;
    }

    /** One page of them, the latest first. */
    Page<ServiceImport> page(Paging paging) {
        var subject = caller.subject().orElseThrow();
        GuardedRows.name(entities, ServiceImport.GUARD, "of " + subject);
        var found = ServiceImport.<ServiceImport>find("subject", Sort.descending("createdAt", "id"), subject);
        var items = found.page(paging.page() - 1, paging.size()).list();
        return Page.of(items, paging, found.count());
    }

    /** The import, or null when there is none that the caller brought. */
    @Nullable
    ServiceImport byId(UUID id) {
        var brought = ServiceImport.of(id);
        return brought != null
                        && caller.subject().filter(brought.subject::equals).isPresent()
                ? brought
                : null;
    }

    /** One page of an import's rows. */
    Page<ImportedRow> rows(ServiceImport brought, ImportedRow.@Nullable State state, boolean similar, Paging paging) {
        var conditions = "importId = :import"
                + (state == null ? "" : " and state = :state")
                + (similar ? " and cast(similar as string) <> '[]'" : "");
        var values = Parameters.with("import", brought.id);
        var found = ImportedRow.<ImportedRow>find(
                conditions, Sort.by("number"), state == null ? values : values.and("state", state));
        return Page.of(found.page(paging.page() - 1, paging.size()).list(), paging, found.count());
    }

    /** Takes what was found back, so that every row is checked again. */
    void forgetTrial(ServiceImport brought) {
        entities.createNativeQuery("""
                        update service_import_row set state = 'READ', findings = '[]', similar_services = '[]', choice = null
                         where import_id = :id""").setParameter("id", brought.id).executeUpdate();
    }

    /** Keeps what is to be done with rows that nearly double a service. */
    void choose(ServiceImport brought, ServiceImportResource.ExecutionForm form) {
        for (var choice : Objects.requireNonNullElse(form.choices(), List.<ServiceImportResource.RowChoice>of())) {
            entities.createNativeQuery("""
                            update service_import_row set choice = :choice
                             where import_id = :id and number = :number and similar_services <> '[]'""")
                    .setParameter("choice", choice.choice().name())
                    .setParameter("id", brought.id)
                    .setParameter("number", choice.row())
                    .executeUpdate();
        }
    }
}
