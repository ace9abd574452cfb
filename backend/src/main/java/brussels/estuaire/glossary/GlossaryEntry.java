package brussels.estuaire.glossary;

import brussels.estuaire.platform.Confidence;
import brussels.estuaire.platform.Text;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An acronym or a word of the field, with what it stands for and what it means. */
@Entity
@Immutable
@Table(name = "glossary_entry")
public class GlossaryEntry extends PanacheEntityBase {
    @Id
    String acronym;

    @JdbcTypeCode(SqlTypes.JSON)
    Text expansion;

    @JdbcTypeCode(SqlTypes.JSON)
    Text definition;

    String source;

    @Enumerated(EnumType.STRING)
    Confidence confidence;
}
