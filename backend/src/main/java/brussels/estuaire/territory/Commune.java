package brussels.estuaire.territory;

import brussels.estuaire.platform.Text;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One of the nineteen communes of the Region, under its NIS code. */
@Entity
@Immutable
public class Commune extends PanacheEntityBase {
    @Id
    String nis;

    @JdbcTypeCode(SqlTypes.JSON)
    Text name;

    List<String> aliases;

    @Column(name = "postal_codes")
    List<String> postalCodes;

    double latitude;

    double longitude;

    int population;

    @Column(name = "population_on")
    LocalDate populationOn;

    String source;

    static List<Commune> inOrder() {
        return listAll(Sort.by("nis"));
    }

    /** The name of the commune with this NIS code; null when there is none. */
    public static @Nullable Text nameOf(String nis) {
        return Commune.<Commune>findByIdOptional(nis)
                .map(commune -> commune.name)
                .orElse(null);
    }

    /** Those of these NIS codes that no commune of the Region has. */
    public static Set<String> unknown(Collection<String> codes) {
        var unknown = new TreeSet<>(codes);
        inOrder().forEach(commune -> unknown.remove(commune.nis));
        return unknown;
    }
}
