package brussels.estuaire.registrations.sheets;

import brussels.estuaire.platform.problem.Language;
import java.util.Locale;
import java.util.ResourceBundle;

/** A column of a sheet of registrations; one for each question follows on the last. */
enum SheetColumn {
    NAME,
    EMAIL,
    REGISTERED_BY,
    ORGANISATION,
    FUNCTION,
    LANGUAGE,
    STATE,
    RANK,
    PRESENCE,
    PRESENTER,
    ACCESS_NEEDS,
    AGREED,
    REASON,
    REGISTERED_AT;

    /** What it is called. */
    String heading(Language language) {
        return words("column." + name(), language);
    }

    /** What a code is called: {@code state.CONFIRMED}. */
    static String words(String key, Language language) {
        return ResourceBundle.getBundle("registrations", language.locale()).getString(key.toLowerCase(Locale.ROOT));
    }
}
