package brussels.estuaire.territory;

import brussels.estuaire.platform.Confidence;
import brussels.estuaire.platform.Count;
import brussels.estuaire.platform.Text;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One of the five <i>bassins d'aide et de soins</i>. */
@Entity
@Immutable
public class Bassin extends PanacheEntityBase {
    @Id
    String code;

    @JdbcTypeCode(SqlTypes.JSON)
    Text name;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Text website;

    @Nullable
    Integer population;

    @Enumerated(EnumType.STRING)
    @Column(name = "population_qualifier")
    Count.@Nullable Qualifier populationQualifier;

    @Column(name = "population_year")
    @Nullable
    Integer populationYear;

    String source;

    @Enumerated(EnumType.STRING)
    Confidence confidence;

    static List<Bassin> inOrder() {
        return listAll(Sort.by("code"));
    }

    /** The names of all bassins, by their codes, in their order. */
    public static Map<String, Text> names() {
        var names = new LinkedHashMap<String, Text>();
        inOrder().forEach(bassin -> names.put(bassin.code, bassin.name));
        return names;
    }

    /** The codes of all bassins. */
    public static Set<String> codes() {
        return inOrder().stream().map(bassin -> bassin.code).collect(Collectors.toSet());
    }
}
