package brussels.estuaire.local;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Statements that name their parameters: each takes those that it names of the values that are given. */
final class NamedSql {
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-z]+)");

    private final Connection connection;
    private final Map<String, Object> values = new HashMap<>();

    NamedSql(Connection connection) {
        this.connection = connection;
    }

    /** Gives a parameter its value, from now on. */
    NamedSql with(String name, Object value) throws SQLException {
        values.put(name, value instanceof List<?> texts ? texts(texts) : value);
        return this;
    }

    /** Runs a statement; how many rows it wrote. */
    int run(String sql) throws SQLException {
        var named = new ArrayList<String>();
        var numbered = PARAMETER.matcher(sql).replaceAll(found -> {
            named.add(found.group(1));
            return "?";
        });
        try (var statement = connection.prepareStatement(numbered)) {
            for (var place = 0; place < named.size(); place++) {
                statement.setObject(place + 1, values.get(named.get(place)));
            }
            statement.execute();
            return statement.getUpdateCount();
        }
    }

    private Array texts(List<?> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }
}
