package brussels.estuaire.local;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What other programs need to know of a run: {@code run.json}, written when the product answers.
 *
 * @param accounts the people of the demo
 * @param clients the service accounts of the demo's partners
 */
record RunFile(
        String baseUrl, String issuer, String mailUrl, List<Realm.Account> accounts, List<PartnerClient> clients) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** A partner's service account, and the organisation it acts for. */
    record PartnerClient(String id, String secret, String organisation) {}

    void write(Path file) throws IOException {
        Files.writeString(file, JSON.writeValueAsString(this) + "\n");
    }

    static RunFile read(Path file) throws IOException {
        return JSON.readValue(file.toFile(), RunFile.class);
    }
}
