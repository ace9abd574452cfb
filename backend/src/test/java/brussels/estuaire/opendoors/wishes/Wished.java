package brussels.estuaire.opendoors.wishes;

import static brussels.estuaire.identity.Persona.as;

import brussels.estuaire.RealPostgres;
import brussels.estuaire.directory.Services;
import brussels.estuaire.identity.Persona;
import brussels.estuaire.identity.links.LinkKey;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.opendoors.GeneratedEdition;
import brussels.estuaire.organisations.Network;
import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Services to wish for, and people who do. */
final class Wished {
    static final Persona TEAM = Persona.coordinator("bassin-sud-est");

    private Wished() {}

    /** An edition whose programme is told, in which one service opens, with so many places of which so many are taken. */
    static GeneratedEdition ahead(int places, int taken) throws SQLException {
        return GeneratedEdition.ahead(places, taken);
    }

    /** The service that opens in it. */
    static String host(GeneratedEdition edition) {
        return edition.slots().getFirst().door().service().toString();
    }

    /** Another service, which opens no door. */
    static String service(String bassin) {
        var form = Services.form(Network.another(), "Maison");
        form.put("territory", List.of(bassin));
        return Services.published(Persona.administrator(), form);
    }

    static ValidatableResponse wish(GeneratedEdition edition, String service, String name) {
        return wish(edition, form(service, name, name.toLowerCase(Locale.ROOT) + "@example.org"));
    }

    static ValidatableResponse wish(GeneratedEdition edition, Map<String, ?> form) {
        return as(Persona.visitor())
                .body(form)
                .post("/api/editions/" + edition.id() + "/wishes")
                .then();
    }

    static Map<String, String> form(String service, String name, String email) {
        return Map.of("serviceId", service, "name", name, "email", email);
    }

    /** An address that no other test knows. */
    static String person(String name) {
        return name.toLowerCase(Locale.ROOT) + "." + UUID.randomUUID() + "@example.org";
    }

    static ValidatableResponse ranked(Persona reader, GeneratedEdition edition) {
        return as(reader)
                .queryParam("size", 100)
                .get("/api/editions/" + edition.id() + "/wishes")
                .then();
    }

    static UUID visitor(GeneratedEdition edition, String email) throws SQLException {
        try (var superuser = RealPostgres.server().connectAsSuperuser();
                var statement =
                        superuser.prepareStatement("select id from visitor where edition_id = ? and email = ?")) {
            statement.setObject(1, edition.id());
            statement.setString(2, email);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getObject(1, UUID.class);
        }
    }

    /** Who acts by the link in their mails. */
    static RequestSpecification byLink(UUID visitor) {
        var link = new PersonalLink(Purpose.VISITOR, visitor, PersonalLink.FIRST);
        var secret = Arc.container().instance(LinkKey.class).get().secretOf(link);
        return as(Persona.visitor()).header("Authorization", "Link " + secret);
    }
}
