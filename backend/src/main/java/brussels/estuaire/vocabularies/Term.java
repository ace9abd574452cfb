package brussels.estuaire.vocabularies;

import brussels.estuaire.platform.Confidence;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One word of a vocabulary: a code that records bear, and the label that people read. */
@Entity
@IdClass(Term.Key.class)
public class Term extends PanacheEntityBase {
    /** A code is unique in its vocabulary: REPIT is a type and a theme. */
    record Key(Vocabulary vocabulary, String code) {}

    @Id
    @Enumerated(EnumType.STRING)
    Vocabulary vocabulary;

    @Id
    String code;

    @JdbcTypeCode(SqlTypes.JSON)
    Text label;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Text explanation;

    int position;

    boolean obsolete;

    @Column(name = "replaced_by")
    @Nullable
    String replacedBy;

    @Enumerated(EnumType.STRING)
    @Nullable
    Confidence confidence;

    @Nullable
    String source;

    @Version
    int version;

    protected Term() {}

    Term(Vocabulary vocabulary, String code) {
        this.vocabulary = vocabulary;
        this.code = code;
    }

    /** Every term of a vocabulary, obsolete ones too, in the order in which they are offered. */
    static List<Term> inOrder(Vocabulary vocabulary) {
        return list("vocabulary", Sort.by("position", "code"), vocabulary);
    }

    /** The labels of those that are offered to new records, by their codes, in the order in which they are. */
    public static Map<String, Text> offered(Vocabulary vocabulary) {
        var labels = new LinkedHashMap<String, Text>();
        inOrder(vocabulary).stream().filter(term -> !term.obsolete).forEach(term -> labels.put(term.code, term.label));
        return labels;
    }

    /** The term, or null when the vocabulary has none of this code. */
    static @Nullable Term of(Vocabulary vocabulary, String code) {
        return findById(new Key(vocabulary, code));
    }

    /** Those of these codes that the vocabulary does not have. */
    static Set<String> unknown(Vocabulary vocabulary, Collection<String> codes) {
        var unknown = new TreeSet<>(codes);
        among(vocabulary, codes).forEach(term -> unknown.remove(term.code));
        return unknown;
    }

    /** Those of these codes that are obsolete: a record may keep them, but not take them on. */
    static Set<String> obsolete(Vocabulary vocabulary, Collection<String> codes) {
        return among(vocabulary, codes).stream()
                .filter(term -> term.obsolete)
                .map(term -> term.code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Offers the term to new records. */
    void offer() {
        obsolete = false;
        replacedBy = null;
    }

    /**
     * No longer offers the term to new records; those that bear it keep it.
     *
     * @param replacement the code of a term to use instead, itself not obsolete; null when there is none
     */
    void retire(@Nullable String replacement) {
        if (replacement != null && !replacement.equals(replacedBy) && !mayBeReplacedBy(replacement)) {
            throw Refusal.invalid("/replacedBy", "replacement-refused");
        }
        obsolete = true;
        replacedBy = replacement;
    }

    private boolean mayBeReplacedBy(String replacement) {
        var other = of(vocabulary, replacement);
        return other != null && !other.obsolete && !replacement.equals(code);
    }

    /** Writes it now, and refuses when the vocabulary already has its code. */
    void store() {
        try {
            persistAndFlush();
        } catch (ConstraintViolationException e) {
            if ("term_pkey".equals(e.getConstraintName())) {
                throw Refusal.conflict("duplicate");
            }
            throw e;
        }
    }

    private static List<Term> among(Vocabulary vocabulary, Collection<String> codes) {
        // by their keys: what this transaction has read already is not read again, however many records are checked
        var keys = codes.stream().map(code -> new Key(vocabulary, code)).toList();
        return keys.isEmpty()
                ? List.of()
                : getSession().byMultipleIds(Term.class).enableSessionCheck(true).multiLoad(keys).stream()
                        .filter(Objects::nonNull)
                        .toList();
    }
}
