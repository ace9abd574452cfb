package brussels.estuaire;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the migrations bring along is whole, in every language, and does not claim more than its sources. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ReferenceDataTest {
    @ParameterizedTest
    @CsvSource({"term,label", "bassin,name", "commune,name", "locality,name", "glossary_entry,definition"})
    void everyRowSpeaksThreeLanguages(String table, String column) throws SQLException {
        var ours = table.equals("term") ? "source is not null" : "true";
        var incomplete = ask("select %2$s::text from %1$s where %3$s and not (%2$s ?& array['fr', 'nl', 'en'])"
                .formatted(table, column, ours));
        assertThat(incomplete).isEmpty();
    }

    @Test
    void everyTypeIsExplainedInThreeLanguages() throws SQLException {
        assertThat(ask("select code from term where vocabulary = 'TYPES'")).hasSize(44);
        assertThat(ask("""
                select code from term where vocabulary in ('TYPES', 'COSTS')
                   and not coalesce(explanation ?& array['fr', 'nl', 'en'], false)""")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"term,label", "term,explanation", "glossary_entry,expansion", "glossary_entry,definition"})
    void frenchOfOursHasNoMedianDot(String table, String column) throws SQLException {
        assertThat(ask("select %2$s::text from %1$s where %2$s ->> 'fr' ~ '[·•‧]'".formatted(table, column)))
                .isEmpty();
    }

    @Test
    void everyLocalityLiesInOneBassinToday() throws SQLException {
        assertThat(ask("select id::text from locality")).hasSize(25);
        assertThat(ask("""
                select name ->> 'fr' from locality
                 where 1 <> (select count(*) from assignment
                              where locality_id = locality.id and valid @> date '2026-01-15')""")).isEmpty();
    }

    @Test
    void communeHasThePostalCodesOfItsLocalities() throws SQLException {
        assertThat(ask("""
                select locality.name ->> 'fr' from locality join commune on commune.nis = locality.commune
                 where not locality.postal_codes <@ commune.postal_codes""")).isEmpty();
    }

    @Test
    void onlyTheCityIsShared() throws SQLException {
        assertThat(ask("""
                select locality.commune from locality join assignment on assignment.locality_id = locality.id
                 group by 1 having count(distinct bassin) > 1""")).containsExactly("21004");
        assertThat(ask("""
                select distinct bassin from assignment join locality on locality.id = locality_id
                 where '1040' = any (postal_codes) order by 1""")).containsExactly("CENTRE_OUEST", "SUD_EST");
    }

    private static List<String> ask(String query) throws SQLException {
        try (var connection = RealPostgres.server().connectAsOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var answers = new ArrayList<String>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }
}
