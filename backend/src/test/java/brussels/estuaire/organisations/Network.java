package brussels.estuaire.organisations;

import brussels.estuaire.RealPostgres;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The organisations that the tests' personas belong to; each is there once, whoever asks first. */
public final class Network {
    private Network() {}

    /** La Braise: an association without a known seat. */
    public static UUID laBraise() {
        return organisation("la-braise", "La Braise", "ASBL", null, null);
    }

    /** Aidants Proches Bruxelles: an association seated in Laeken, and so in the bassin Nord. */
    public static UUID aidantsProches() {
        return organisation("aidants-proches-bruxelles", "Aidants Proches Bruxelles", "ASBL", "21004", "1020");
    }

    /** The CPAS of Etterbeek, seated in the bassin Sud-Est. */
    public static UUID cpasEtterbeek() {
        return organisation("cpas-etterbeek", "CPAS d’Etterbeek", "CPAS", "21005", "1040");
    }

    /** The team of a bassin, which is there since the schema is: {@code bassin-sud-est}. */
    public static UUID team(String alias) {
        return idOf(alias);
    }

    /** An organisation that no other test knows. */
    public static UUID another() {
        return organisation("another-" + UUID.randomUUID(), "Une autre", "ASBL", null, null);
    }

    /** One with an alias of its own in Keycloak. */
    public static UUID organisation(
            String alias, String name, String kind, @Nullable String commune, @Nullable String postalCode) {
        insert("""
                insert into organisation
                  (kind, name, alias, seat_commune, seat_postal_code, status, created_at, updated_at)
                values (?, jsonb_build_object('fr', ?), ?, ?, ?, 'ACTIVE', now(), now())
                on conflict (alias) do nothing""", kind, name, alias, commune, postalCode);
        return idOf(alias);
    }

    private static void insert(String sql, @Nullable String... values) {
        try (var connection = RealPostgres.server().connectAsOwner();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static UUID idOf(String alias) {
        try (var connection = RealPostgres.server().connectAsOwner();
                var statement = connection.prepareStatement("select id from organisation where alias = ?")) {
            statement.setString(1, alias);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getObject(1, UUID.class);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
