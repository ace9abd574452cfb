package brussels.estuaire.directory.imports;

import static brussels.estuaire.platform.Found.allowed;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.directory.imports.ServiceImport.Choice;
import brussels.estuaire.directory.imports.ServiceImport.State;
import brussels.estuaire.directory.sheets.MatchColumns;
import brussels.estuaire.directory.sheets.ReadSheet;
import brussels.estuaire.identity.Caller;
import brussels.estuaire.jobs.Job;
import brussels.estuaire.organisations.Membership;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.GuardedRows;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes a sheet in, and starts what is done with it: for organisations only whose services its bringer edits. */
@RequestScoped
class BringSheet {
    private static final int HELD = 500;

    /** Each name that the sheet gives, with an active organisation that bears it and that the caller edits. */
    private static final String NAMED = """
            select typed.name, o.id
              from (select distinct trim(cells[:column]) as name from service_import_row
                     where import_id = :import and trim(cells[:column]) <> '') as typed
              join organisation o
                on o.alias = typed.name or o.enterprise_number = lpad(regexp_replace(typed.name, '\\D', '', 'g'), 10, '0')
                or lower(typed.name) in (lower(o.name->>'fr'), lower(o.name->>'nl'), lower(o.name->>'en'))
                or exists (select from unnest(o.aliases) as known(name) where lower(known.name) = lower(typed.name))""";

    private final Caller caller;
    private final Membership membership;
    private final EntityManager entities;
    private final Audit audit;
    private final Clock clock;
    private final List<ImportedRow> held = new ArrayList<>();

    BringSheet(Caller caller, Membership membership, EntityManager entities, Audit audit, Clock clock) {
        this.caller = caller;
        this.membership = membership;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** Stores the rows of a file, to be tried. */
    ServiceImport of(byte[] file, OptionsForm options) {
        var brought = new ServiceImport();
        brought.headings = List.of();
        brought.columns = List.of();
        brought.subject = caller.subject().orElseThrow();
        brought.email = caller.email().orElse(null);
        brought.createdAt = clock.now();
        brought.state = State.UPLOADED;
        brought.organisations = Map.of();
        options(brought, options);
        brought.persist();
        GuardedRows.name(entities, ServiceImport.GUARD, brought.id.toString());
        entities.flush();
        ReadSheet.rows(file, (number, cells) -> take(brought, number, cells));
        entities.flush();
        audit.did("BROUGHT", new Audit.Subject("service-import", brought.id));
        return brought;
    }

    private void take(ServiceImport brought, int number, List<String> cells) {
        if (brought.headings.isEmpty()) {
            brought.headings = cells;
            brought.columns = MatchColumns.recognised(cells);
            return;
        }
        var row = ImportedRow.read(brought.id, number, filled(cells, brought.headings.size()));
        row.persist();
        brought.rows++;
        held.add(row);
        if (held.size() == HELD) {
            entities.flush();
            held.forEach(entities::detach);
            held.clear();
        }
    }

    private static List<String> filled(List<String> cells, int width) {
        return Stream.concat(cells.stream(), Collections.nCopies(Math.max(0, width - cells.size()), "").stream())
                .toList();
    }

    /** How the sheet is to be read, as somebody says. */
    void options(ServiceImport brought, OptionsForm options) {
        brought.organisation = options.organisationId() == null ? membership.only() : options.organisationId();
        if (brought.organisation != null) {
            var organisation = membership.organisation(brought.organisation);
            if (organisation == null) {
                throw Refusal.invalid("/organisationId", "unknown");
            }
            allowed(membership.edits(organisation));
            if (!organisation.isActive()) {
                throw Refusal.conflict("organisation-not-active");
            }
        }
        brought.publish = Boolean.TRUE.equals(options.publish());
        brought.source = options.source() == null ? "import" : options.source();
        brought.similar = options.similar() == null ? Choice.SKIP : options.similar();
    }

    /** Starts checking every row. */
    void tryOut(ServiceImport brought, boolean store) {
        if (brought.organisation == null && brought.indexOf("organisation") < 0) {
            throw Refusal.invalid("/organisationId", "required");
        }
        brought.organisations = organisations(brought);
        brought.store = store;
        brought.endedAt = null;
        start(brought, State.TRYING, TryImport.KIND, brought.rows);
    }

    /** Starts a job on an import. */
    void start(ServiceImport brought, State state, String kind, int total) {
        var author = audit.author(alias(brought.organisation));
        brought.become(
                state,
                Job.start(kind, brought.id, Math.max(1, total), author, clock.now())
                        .id());
        brought.persistAndFlush();
        audit.did(kind, new Audit.Subject("service-import", brought.id, author.organisation()));
    }

    private @Nullable String alias(@Nullable UUID organisation) {
        return organisation == null
                ? null
                : Organisation.active(organisation).map(Organisation::alias).orElse(null);
    }

    @SuppressWarnings("unchecked")
    private Map<String, UUID> organisations(ServiceImport brought) {
        var column = brought.indexOf("organisation");
        if (column < 0) {
            return Map.of();
        }
        var where = new Where()
                .and("o.status = 'ACTIVE'")
                .with("import", brought.id)
                .with("column", column + 1);
        where.and(membership.editable(where));
        var found = new HashMap<String, UUID>();
        var several = new HashSet<String>();
        for (var row :
                (List<Tuple>) where.query(entities, NAMED, "", Tuple.class).getResultList()) {
            var before = found.put(row.get(0, String.class), row.get(1, UUID.class));
            if (before != null && !before.equals(row.get(1, UUID.class))) {
                several.add(row.get(0, String.class));
            }
        }
        several.forEach(found::remove);
        return found;
    }
}
