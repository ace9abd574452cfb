package brussels.estuaire.reflection.notes;

import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import brussels.estuaire.reflection.groups.ReflectionGroup;
import brussels.estuaire.reflection.participants.Participant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;

/** Finds the notes of a group, in the order in which they were written; the caller's right to them is checked by who asks. */
@ApplicationScoped
class FindNotes {
    private static final String FROM = "from note n left join participant p on p.id = n.participant_id";
    private static final String SELECT = "select n.*, p.name " + FROM;

    private final DataSource database;
    private final EntityManager entities;

    FindNotes(DataSource database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    Page<NoteView> page(ReflectionGroup group, Reader reader, Paging paging) {
        return page(in(group), reader, paging);
    }

    /** What a participant said, in whichever group they were. */
    Page<NoteView> saidBy(Participant author, Paging paging) {
        var own = new Where()
                .and(
                        "n.participant_id = cast(:author as uuid)",
                        "author",
                        author.id().toString());
        return page(own, Reader.participant(author, false), paging);
    }

    private Page<NoteView> page(Where where, Reader reader, Paging paging) {
        var items = where.rows(
                database, SELECT, " order by n.created_at, n.id" + paging.sql(where), row -> of(row, reader));
        return Page.of(items, paging, where.count(entities, FROM));
    }

    NoteView one(ReflectionGroup group, Note note, Reader reader) {
        return in(group)
                .and("n.id = cast(:note as uuid)", "note", note.id.toString())
                .rows(database, SELECT, "", row -> of(row, reader))
                .getFirst();
    }

    private static Where in(ReflectionGroup group) {
        return new Where()
                .and("n.event_id = cast(:group as uuid)", "group", group.id().toString());
    }

    private static NoteView of(ResultSet row, Reader reader) throws SQLException {
        var author = row.getObject("participant_id", UUID.class);
        var byTeam = row.getBoolean("by_team");
        var withdrawn = row.getObject("withdrawn_at") != null;
        return new NoteView(
                row.getObject("id", UUID.class),
                row.getObject("question_id", UUID.class),
                row.getString("name"),
                author == null,
                byTeam,
                row.getString("body"),
                Objects.requireNonNull(Where.inBrussels(row, "created_at")),
                !Objects.equals(Where.instant(row, "created_at"), Where.instant(row, "changed_at")),
                withdrawn,
                reader.rights(author, byTeam, withdrawn),
                row.getInt("version"));
    }
}
