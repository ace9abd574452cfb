package brussels.estuaire.identity;

import brussels.estuaire.platform.Refusal;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * The sessions of the interface, each a row that only the random id in a browser's cookie finds.
 *
 * <p>Plain SQL, each statement in a transaction of its own that names the session which it is about (row-level security
 * shows no other): sessions are read before a request has a transaction. They expire with Keycloak's refresh token, by the
 * database's clock and not by the domain's.
 */
@Singleton
class LoginSessions {
    private static final Logger LOG = Logger.getLogger(LoginSessions.class);
    private static final int ID_BYTES = 32;
    private static final String EXPIRED = "expired";

    private final SecureRandom random = new SecureRandom();
    private final DataSource database;
    private final TokenSeal seal;

    LoginSessions(DataSource database, TokenSeal seal) {
        this.database = database;
        this.seal = seal;
    }

    /** Keeps the tokens of somebody who has just signed in, and answers the new session's id. */
    String open(AuthorizationCodeTokens tokens) {
        var bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        var id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var hash = hash(id);
        run(EXPIRED, "delete from login_session where expires_at < now()", PreparedStatement::executeUpdate);
        run(
                name(hash),
                "insert into login_session (id_hash, tokens, expires_at, keycloak_session) values (?, ?, ?, ?)",
                row -> {
                    row.setBytes(1, hash);
                    row.setBytes(2, seal.seal(tokens, hash));
                    row.setTimestamp(3, Timestamp.from(expiry(tokens)));
                    row.setString(4, claims(tokens.getIdToken()).getString("sid"));
                    return row.executeUpdate();
                });
        return id;
    }

    /** The tokens of a session that is neither ended nor expired. */
    Optional<AuthorizationCodeTokens> find(String id) {
        var hash = hash(id);
        return run(name(hash), "select tokens from login_session where id_hash = ? and expires_at > now()", row -> {
            row.setBytes(1, hash);
            try (var found = row.executeQuery()) {
                return found.next() ? Optional.of(seal.open(found.getBytes(1), hash)) : Optional.empty();
            }
        });
    }

    /** Keeps the refreshed tokens of a session; fails when it was ended meanwhile. */
    void refresh(String id, AuthorizationCodeTokens tokens) {
        var hash = hash(id);
        var changed = run(name(hash), "update login_session set tokens = ?, expires_at = ? where id_hash = ?", row -> {
            row.setBytes(1, seal.seal(tokens, hash));
            row.setTimestamp(2, Timestamp.from(expiry(tokens)));
            row.setBytes(3, hash);
            return row.executeUpdate();
        });
        if (changed == 0) {
            throw new AuthenticationFailedException();
        }
    }

    void end(String id) {
        var hash = hash(id);
        run(name(hash), "delete from login_session where id_hash = ?", row -> {
            row.setBytes(1, hash);
            return row.executeUpdate();
        });
    }

    /** Ends the session that belongs to one of Keycloak's. */
    void endByKeycloakSession(String keycloakSession) {
        run(keycloakSession, "delete from login_session where keycloak_session = ?", row -> {
            row.setString(1, keycloakSession);
            return row.executeUpdate();
        });
    }

    /** Nobody can tell who calls, as long as the sessions cannot be reached. */
    static Refusal unavailable() {
        return Refusal.of(503, "unavailable").with("Retry-After", "5");
    }

    private static Instant expiry(AuthorizationCodeTokens tokens) {
        return Instant.ofEpochSecond(claims(tokens.getRefreshToken()).getLong("exp"));
    }

    private static JsonObject claims(String token) {
        return OidcCommonUtils.decodeJwtContent(token);
    }

    private static byte[] hash(String id) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    /**
     * Runs a statement in a transaction of its own.
     *
     * @param session which one it is about, as the table's policy knows it: its hash, Keycloak's, or those that expired
     */
    private <T> T run(String session, String sql, Statement<T> statement) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var name = connection.prepareStatement("select set_config('estuaire.session', ?, true)");
                    var prepared = connection.prepareStatement(sql)) {
                name.setString(1, session);
                name.execute();
                var result = statement.run(prepared);
                connection.commit();
                return result;
            } finally {
                // what was not committed is given up, whatever was thrown
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            LOG.error("The sessions could not be reached", e);
            throw unavailable();
        }
    }

    private interface Statement<T> {
        T run(PreparedStatement statement) throws SQLException;
    }
}
