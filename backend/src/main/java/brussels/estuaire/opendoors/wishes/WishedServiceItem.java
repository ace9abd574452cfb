package brussels.estuaire.opendoors.wishes;

import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A service for which people wish, and how many do.
 *
 * @param people each counted once
 * @param opens whether it opens a door in the edition; then it is, or was, full
 */
@Schema(name = "WishedService")
record WishedServiceItem(
        UUID serviceId, Text name, String type, UUID organisationId, Text organisationName, int people, boolean opens) {
    static WishedServiceItem of(ResultSet row) throws SQLException {
        return new WishedServiceItem(
                row.getObject("id", UUID.class),
                StoredText.read(row.getString("name")),
                row.getString("type"),
                row.getObject("organisation_id", UUID.class),
                StoredText.read(row.getString("organisation_name")),
                row.getInt("people"),
                row.getBoolean("opens"));
    }
}
