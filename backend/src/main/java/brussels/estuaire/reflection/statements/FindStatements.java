package brussels.estuaire.reflection.statements;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Finds what was said in the groups of a consultation, and what it was cut into; who asks has named the consultation. */
@ApplicationScoped
class FindStatements {
    private static final String NOTES = """
            from note n join reflection_group g on g.event_id = n.event_id left join consultation_question q on q.id = n.question_id
            left join participant p on p.id = n.participant_id""";

    private static final String STATEMENTS = """
            from statement s join note n on n.id = s.note_id join reflection_group g on g.event_id = n.event_id
            left join consultation_question q on q.id = n.question_id left join participant p on p.id = n.participant_id""";

    private static final String SELECT = """
            select s.id, s.note_id, s.part, s.wording, s.chosen, s.version, n.event_id, n.question_id, g.number, p.role,
                   strpos(n.body, s.part) = 0 as note_changed, p.quotes_agreed is true as quotable,
                   array(select c.finding_id from finding_statement c where c.statement_id = s.id order by 1) as findings
            """ + STATEMENTS;

    /** By group, by question; what answers none of the questions at the end. */
    private static final String ORDER = " order by g.number, q.position nulls last, n.created_at, n.id";

    private final DataSource database;
    private final EntityManager entities;

    FindStatements(DataSource database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    Page<StatementView> page(UUID consultation, StatementFilter filter, Paging paging) {
        var where = filter.applyTo(new Where().and("s.consultation_id = :consultation", "consultation", consultation));
        var items = where.rows(database, SELECT, ORDER + ", s.created_at, s.id" + paging.sql(where), StatementView::of);
        return Page.of(items, paging, where.count(entities, STATEMENTS));
    }

    StatementView one(UUID id) {
        var where = new Where().and("s.id = :statement", "statement", id);
        return found(where.rows(database, SELECT, "", StatementView::of).stream()
                .findFirst()
                .orElse(null));
    }

    Page<NoteItem> notes(UUID consultation, NoteFilter filter, Paging paging) {
        var where = filter.applyTo(new Where().and("n.consultation_id = :consultation", "consultation", consultation))
                .and("n.withdrawn_at is null");
        var notes = where.rows(
                database,
                "select n.id, n.event_id, n.question_id, n.body, g.number, p.role " + NOTES,
                ORDER + paging.sql(where),
                NoteItem::of);
        return Page.of(withStatements(notes), paging, where.count(entities, NOTES));
    }

    private List<NoteItem> withStatements(List<NoteItem> notes) {
        var cut = new Where()
                        .and("s.note_id = any (cast(:notes as uuid[]))")
                        .with(
                                "notes",
                                notes.stream().map(note -> note.id().toString()).toList())
                        .rows(database, SELECT, " order by s.created_at, s.id", StatementView::of)
                        .stream()
                        .collect(Collectors.groupingBy(StatementView::noteId));
        return notes.stream()
                .map(note -> note.with(cut.getOrDefault(note.id(), List.of())))
                .toList();
    }
}
