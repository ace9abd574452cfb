package brussels.estuaire.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.hibernate.exception.GenericJDBCException;
import org.junit.jupiter.api.Test;

/** Somebody asks while all connections to the database are taken: they are told to come again, for it is no fault of the program's. */
class DiagnosisTest {
    @Test
    void whoFindsNoConnectionFreeMayComeAgain() {
        var busy = new SQLException("Acquisition timeout while waiting for new connection");
        assertThat(Diagnosis.of(new GenericJDBCException("Unable to acquire a connection", busy))
                        .status())
                .isEqualTo(503);
        assertThat(Diagnosis.of(busy).status()).isEqualTo(503);
    }

    @Test
    void whatPostgresqlRefusesForAReasonThatWasNotForeseenIsOurFault() {
        assertThat(Diagnosis.of(new SQLException("permission denied", "42501")).status())
                .isEqualTo(500);
    }
}
