package brussels.estuaire.reflection.findings;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Finds the findings of a consultation, those raised in most groups first; who asks has named the consultation. */
@ApplicationScoped
public class FindFindings {
    private static final String FROM = "from finding f";

    private static final String SELECT = """
            select f.id, f.kind, f.theme, f.pole, cast(f.title as text) as title, cast(f.description as text) as description,
                   f.version, count(distinct n.event_id) as groups,
                   count(distinct p.id) filter (where p.role = 'PROFESSIONAL') as professionals,
                   count(distinct p.id) filter (where p.role = 'CARER') as carers, count(distinct s.id) as statements
              from finding f left join finding_statement c on c.finding_id = f.id left join statement s on s.id = c.statement_id
              left join note n on n.id = s.note_id left join participant p on p.id = n.participant_id""";

    private static final String ORDER = " group by f.id order by groups desc, statements desc, f.created_at, f.id";

    private final DataSource database;
    private final EntityManager entities;

    FindFindings(DataSource database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    /** All of them: there are some hundreds at most. */
    public List<RaisedFinding> of(UUID consultation) {
        return in(consultation).rows(database, SELECT, ORDER, RaisedFinding::of);
    }

    Page<RaisedFinding> page(UUID consultation, FindingFilter filter, Paging paging) {
        var where = filter.applyTo(in(consultation));
        var items = where.rows(database, SELECT, ORDER + paging.sql(where), RaisedFinding::of);
        return Page.of(items, paging, where.count(entities, FROM));
    }

    RaisedFinding one(Finding finding) {
        var where = in(finding.consultation).and("f.id = :finding", "finding", finding.id);
        return found(where.rows(database, SELECT, ORDER, RaisedFinding::of).stream()
                .findFirst()
                .orElse(null));
    }

    private static Where in(UUID consultation) {
        return new Where().and("f.consultation_id = :consultation", "consultation", consultation);
    }
}
