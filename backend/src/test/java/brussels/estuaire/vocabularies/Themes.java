package brussels.estuaire.vocabularies;

import static brussels.estuaire.identity.Persona.administrator;
import static brussels.estuaire.identity.Persona.as;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Themes that the tests of the vocabularies make and change. */
final class Themes {
    static final String ADDRESS = "/api/vocabularies/themes";

    private Themes() {}

    /** A theme of its own for a test that changes one; answers its code. */
    static String newTheme() {
        var code = "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        as(administrator())
                .body(newForm(code, "Un thème d’essai"))
                .post(ADDRESS)
                .then()
                .statusCode(201)
                .body("code", equalTo(code))
                .body("version", equalTo(0));
        return code;
    }

    static ValidatableResponse put(String code, int version, Map<String, ?> form) {
        return as(administrator())
                .header("If-Match", "\"%d\"".formatted(version))
                .body(form)
                .put(ADDRESS + "/" + code)
                .then();
    }

    static Map<String, Object> newForm(String code, String label) {
        return Map.of("code", code, "label", Map.of("fr", label), "position", 900);
    }

    static Map<String, @Nullable Object> form(String label, boolean obsolete, @Nullable String replacedBy) {
        var form = new HashMap<String, @Nullable Object>();
        form.put("label", Map.of("fr", label));
        form.put("position", 900);
        form.put("obsolete", obsolete);
        form.put("replacedBy", replacedBy);
        return form;
    }
}
