package brussels.estuaire.territory;

import brussels.estuaire.platform.Text;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A commune, or the part of a shared commune that lies in a bassin of its own. */
@Entity
@Immutable
public class Locality extends PanacheEntityBase {
    @Id
    UUID id;

    String commune;

    @JdbcTypeCode(SqlTypes.JSON)
    Text name;

    @Column(name = "postal_codes")
    List<String> postalCodes;
}
