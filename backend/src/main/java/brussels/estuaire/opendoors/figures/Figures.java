package brussels.estuaire.opendoors.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of an edition, or of a part of it: of the slots that were not called off, of doors that were accepted.
 *
 * @param services how many services opened, each counted once
 * @param places how many places their slots have
 * @param visitors how many people have a place, each counted once however many slots they visit; null when it is not told
 * @param booked how many places are taken: one person who visits three services took three
 * @param made how many of those were marked present; likewise null
 * @param missed how many were marked absent; likewise null
 * @param untold of how many nobody said whether they came; likewise null
 * @param walkIns how many came without having booked, in none of the other numbers; likewise null
 */
@Schema(name = "OpenDoorFigures")
record Figures(
        int services,
        int slots,
        int places,
        @Schema(nullable = true) @Nullable Integer visitors,
        int booked,
        @Schema(nullable = true) @Nullable Integer made,
        @Schema(nullable = true) @Nullable Integer missed,
        @Schema(nullable = true) @Nullable Integer untold,
        @Schema(nullable = true) @Nullable Integer walkIns) {

    /** So few people know each other: what tells of them is for those who run the edition. */
    private static final int FEW = 5;

    static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0);

    static Figures of(ResultSet row) throws SQLException {
        var booked = row.getInt("booked");
        var made = row.getInt("made");
        var missed = row.getInt("missed");
        return new Figures(
                row.getInt("services"),
                row.getInt("slots"),
                row.getInt("places"),
                row.getInt("visitors"),
                booked,
                made,
                missed,
                booked - made - missed,
                row.getInt("walk_ins"));
    }

    /** As everybody reads them: nothing of visitors who are so few that a number could name one. */
    Figures forEverybody() {
        return visitors == null || visitors < FEW ? withoutPeople() : this;
    }

    /** Without what tells of people; which places are taken, the programme tells too. */
    Figures withoutPeople() {
        return new Figures(services, slots, places, null, booked, null, null, null, null);
    }
}
