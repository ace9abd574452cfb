package brussels.estuaire.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RealmTest {

    @Test
    void bareRealmHasNoPersonAndNoSecret() {
        var realm = Realm.bare();
        assertThat(realm.at("/users"))
                .allSatisfy(user ->
                        assertThat(user.path("serviceAccountClientId").asText()).isEqualTo("estuaire-accounts"));
        assertThat(realm.findValuesAsText("secret")).allMatch(secret -> secret.matches("\\$\\{[A-Z_]+}"));
        assertThat(realm.findValuesAsText("password")).allMatch(secret -> secret.matches("\\$\\{[A-Z_]+:}"));
    }

    @Test
    void everyBassinHasItsTeam() {
        var aliases = Realm.bare().at("/organizations").findValuesAsText("alias");
        assertThat(aliases)
                .containsExactlyInAnyOrder(
                        "bassin-centre-ouest",
                        "bassin-nord",
                        "bassin-nord-est",
                        "bassin-sud",
                        "bassin-sud-est",
                        "regional-team");
    }

    @Test
    void demoHasOnePersonPerPersona() {
        var personas = Realm.accounts().stream().map(account -> account.user() + ": " + account.persona());
        assertThat(personas)
                .containsExactly(
                        "braise.editor: editors of la-braise",
                        "braise.manager: managers of la-braise",
                        "apb.editor: editors of aidants-proches-bruxelles",
                        "coordinator.sud-est: coordinators of bassin-sud-est",
                        "coordinator.nord: coordinators of bassin-nord",
                        "administrator: administrators of regional-team",
                        "professional: no organisation");
    }

    @Test
    void demoKeepsTheGroupsOfTheTeamsItFills() {
        var team = Stream.of(Realm.demo().at("/organizations"))
                .flatMap(organisations -> organisations.valueStream())
                .filter(organisation -> organisation.path("alias").asText().equals("bassin-nord"))
                .toList();
        assertThat(team).singleElement().satisfies(nord -> {
            assertThat(nord.at("/groups/0/name").asText()).isEqualTo("coordinators");
            assertThat(nord.at("/members/0/username").asText()).isEqualTo("coordinator.nord");
        });
    }

    @Test
    void partnersBelongToTheirOrganisation() {
        assertThat(Realm.organisationOf("partner-la-braise")).isEqualTo("la-braise");
        assertThat(Realm.organisationOf("partner-aidants-proches")).isEqualTo("aidants-proches-bruxelles");
    }
}
