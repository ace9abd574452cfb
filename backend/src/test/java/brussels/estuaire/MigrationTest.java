package brussels.estuaire;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class MigrationTest {
    @Test
    void applicationOwnsNoTable() throws SQLException {
        try (var connection = RealPostgres.server().connectAsApplication();
                var statement = connection.prepareStatement(
                        "select count(*) from pg_class where relowner = current_user::regrole")) {
            var rows = statement.executeQuery();
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }
}
