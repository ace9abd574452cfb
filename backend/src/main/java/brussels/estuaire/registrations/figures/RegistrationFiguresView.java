package brussels.estuaire.registrations.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who registered for an event and who came, in numbers; who gave up, was refused or came too late is not counted.
 *
 * @param registered how many are on the list, those who present something left out; likewise confirmed, present and absent
 * @param walkIns how many came without having registered; in none of the other numbers
 * @param presenters how many present something
 * @param presentersPresent how many of them came
 * @param mailFailed to how many mails do not arrive, presenters included
 * @param byKind by the kind of the organisation that they chose
 * @param bySector by the type of the services that it offers
 */
@Schema(name = "RegistrationFigures")
record RegistrationFiguresView(
        int registered,
        int confirmed,
        int present,
        int absent,
        int walkIns,
        int presenters,
        int presentersPresent,
        int mailFailed,
        List<Group> byKind,
        List<Group> bySector) {

    /**
     * Some of those who are registered, presenters left out.
     *
     * @param code a kind of organisation, or a type of service; SEVERAL when the services are of several types; null when it is not
     *     known: the organisation was typed, or none was told, or it has no service
     */
    @Schema(name = "RegistrationFigureGroup")
    record Group(@Schema(nullable = true) @Nullable String code, int registered, int confirmed, int present) {
        static Group of(ResultSet row) throws SQLException {
            return new Group(
                    row.getString("code"), row.getInt("registered"), row.getInt("confirmed"), row.getInt("present"));
        }
    }
}
