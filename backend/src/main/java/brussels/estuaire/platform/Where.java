package brussels.estuaire.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a list, in SQL, with the values of their parameters.
 *
 * <p>Values never stand in the SQL: a condition names its parameters, and they are bound when the query is made.
 */
public final class Where {
    private static final Pattern PARAMETER = Pattern.compile(":([a-zA-Z]+)");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** What is made of one row of an answer. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Adds a condition that always holds for this list. */
    public Where and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition when its value is given: a filter that is not asked for filters nothing. */
    public Where and(String condition, String parameter, @Nullable Object value) {
        if (value == null || (value instanceof Collection<?> several && several.isEmpty())) {
            return this;
        }
        conditions.add(condition);
        return with(parameter, value);
    }

    /** Gives a parameter of a condition its value. */
    public Where with(String parameter, Object value) {
        values.put(parameter, value instanceof Collection<?> several ? several.toArray(String[]::new) : value);
        return this;
    }

    /** Codes as SQL knows them. */
    public static List<String> names(Collection<? extends Enum<?>> codes) {
        return codes.stream().<String>map(Enum::name).toList();
    }

    /** The conditions as the end of a query; nothing when there are none. */
    public String sql() {
        return conditions.isEmpty() ? "" : conditions.stream().collect(Collectors.joining(") and (", " where (", ")"));
    }

    /** The conditions with their values, as one text: who asks the same sees the same, while nothing changes. */
    public String asked() {
        return sql()
                + Arrays.deepToString(values.entrySet().stream()
                        .flatMap(value -> Stream.of(value.getKey(), value.getValue()))
                        .toArray());
    }

    /** A native query that ends with these conditions; of the values, those are bound that it names. */
    public <T> Query query(EntityManager entities, String select, String then, Class<T> result) {
        var query = entities.createNativeQuery(select + sql() + then, result);
        query.getParameters().forEach(it -> query.setParameter(it.getName(), values.get(it.getName())));
        return query;
    }

    /** The rows of such a query, read as the database gives them: what lists do, for which an entity would be too much. */
    public <T> List<T> rows(DataSource database, String select, String then, Reading<T> reading) {
        var named = new ArrayList<String>();
        var sql = PARAMETER.matcher(select + sql() + then).replaceAll(found -> {
            named.add(found.group(1));
            return "?";
        });
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var place = 0; place < named.size(); place++) {
                statement.setObject(place + 1, values.get(named.get(place)));
            }
            var rows = new ArrayList<T>();
            var answer = statement.executeQuery();
            while (answer.next()) {
                rows.add(reading.of(answer));
            }
            return rows;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** The instant of a column that may be null. */
    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var stored = row.getObject(column, OffsetDateTime.class);
        return stored == null ? null : stored.toInstant();
    }

    /** Likewise, as the API writes it. */
    public static @Nullable OffsetDateTime inBrussels(ResultSet row, String column) throws SQLException {
        return Clock.inBrusselsOrNull(instant(row, column));
    }

    /** How many rows hold. */
    public long count(EntityManager entities, String from) {
        return (long) query(entities, "select count(*) " + from, "", Long.class).getSingleResult();
    }
}
