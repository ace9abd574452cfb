package brussels.estuaire.audit;

import brussels.estuaire.identity.Caller;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.GuardedRows;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Writes down what this request does, and tells what was done to a record. */
@RequestScoped
public class Audit {
    private final Caller caller;
    private final Clock clock;
    private final ObjectMapper json;
    private final EntityManager entities;
    private final String request = UUID.randomUUID().toString();
    private @Nullable Author author;

    Audit(Caller caller, Clock clock, ObjectMapper json, EntityManager entities) {
        this.caller = caller;
        this.clock = clock;
        this.json = json;
        this.entities = entities;
    }

    /**
     * A record as the audit names it.
     *
     * @param kind the noun: {@code service}
     * @param id its key
     * @param organisation the Keycloak alias of the organisation that holds it; null when none does
     */
    public record Subject(String kind, Object id, @Nullable String organisation) {
        public Subject(String kind, Object id) {
            this(kind, id, null);
        }
    }

    /**
     * Who acts.
     *
     * @param subject Keycloak's identifier
     * @param name as the author signs; null when unknown
     * @param organisation the Keycloak alias of the organisation for which they act; null when for several
     */
    public record Author(
            String subject, @Nullable String name, @Nullable String organisation) {}

    /** Who acts in this request, so that long work goes on in their name; for a visitor there is none. */
    public Author author(@Nullable String organisation) {
        return new Author(caller.subject().orElseThrow(), caller.signature().orElse(null), organisation);
    }

    /** What is done from now on is done for somebody who is not the caller: they asked for it before. */
    public void actFor(Author author) {
        this.author = author;
    }

    /** Writes an act that changes nothing but a state. */
    public void did(String act, Subject subject) {
        did(act, subject, null, null);
    }

    /**
     * Writes an act with the fields that it changed.
     *
     * @param before the record's form before the act; null when the act creates it
     * @param after the record's form after the act
     */
    public void did(String act, Subject subject, @Nullable Object before, @Nullable Object after) {
        var entry = new AuditEntry();
        entry.at = clock.now();
        entry.recordKind = subject.kind();
        entry.recordId = subject.id().toString();
        entry.act = act;
        entry.subject = author == null ? caller.subject().orElse(null) : author.subject();
        entry.author = author == null ? caller.signature().orElse(null) : author.name();
        entry.organisation = author == null ? actingFor(subject) : author.organisation();
        entry.request = request;
        entry.changes = changes(json.valueToTree(before), json.valueToTree(after));
        entry.persist();
    }

    /** What was done to a record, the last act first; the caller's right to read it is checked by who asks. */
    public Page<HistoryView> history(Subject subject, Paging paging) {
        return history(subject, List.of(), paging);
    }

    /**
     * What was done to a record and to those that went into it, the last act first.
     *
     * @param merged the keys of those that went into it
     */
    public Page<HistoryView> history(Subject subject, List<?> merged, Paging paging) {
        var ids = Stream.concat(Stream.of(subject.id()), merged.stream())
                .map(Object::toString)
                .toList();
        GuardedRows.name(entities, "estuaire.audited_record", String.join(",", ids));
        var entries = AuditEntry.<AuditEntry>find(
                "recordKind = ?1 and recordId in ?2", Sort.descending("id"), subject.kind(), ids);
        var items = entries.page(paging.page() - 1, paging.size()).stream()
                .map(HistoryView::of)
                .toList();
        return Page.of(items, paging, entries.count());
    }

    /**
     * One act on one of several records.
     *
     * @param record the record's key
     */
    public record Act(
            String record, Instant at, String act, @Nullable String author) {}

    /** What was done lately to several records, the last act first; the caller's right to read it is checked by who asks. */
    @SuppressWarnings("unchecked")
    public List<Act> latest(List<Subject> subjects, int most) {
        var kinds = subjects.stream().map(Subject::kind).toArray(String[]::new);
        var records = subjects.stream().map(subject -> subject.id().toString()).toArray(String[]::new);
        GuardedRows.name(entities, "estuaire.audited_record", String.join(",", records));
        var entries = (List<AuditEntry>) entities.createNativeQuery("""
                        select last.* from unnest(cast(:kinds as text[]), cast(:records as text[])) as named (kind, record),
                        lateral (select * from audit_entry e
                                  where e.record_kind = named.kind and e.record_id = named.record
                                  order by e.id desc limit :most) last
                        order by last.id desc limit :most
                        """, AuditEntry.class)
                .setParameter("kinds", kinds)
                .setParameter("records", records)
                .setParameter("most", most)
                .getResultList();
        return entries.stream()
                .map(entry -> new Act(entry.recordId, entry.at, entry.act, entry.author))
                .toList();
    }

    /** The organisation that holds the record when the caller has a role in it, else the caller's first. */
    private @Nullable String actingFor(Subject subject) {
        var own = caller.rolesByOrganisation().keySet();
        return own.contains(subject.organisation())
                ? subject.organisation()
                : own.stream().findFirst().orElse(null);
    }

    private static List<Change> changes(JsonNode before, JsonNode after) {
        return StreamSupport.stream(((Iterable<String>) after::fieldNames).spliterator(), false)
                .map(field -> new Change(field, present(before.get(field)), present(after.get(field))))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static @Nullable JsonNode present(@Nullable JsonNode node) {
        return node == null || node.isNull() ? null : node;
    }
}
