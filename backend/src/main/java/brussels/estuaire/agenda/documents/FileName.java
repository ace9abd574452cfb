package brussels.estuaire.agenda.documents;

import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.ParseException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * A file's name as people read it: no path, and no character that hides how it ends.
 *
 * <p>It travels in {@code Content-Disposition}, both ways (RFC 6266, RFC 8187), and never in an address.
 */
record FileName(String name) {
    private static final int LONGEST = 200;
    private static final String HEADER = "Content-Disposition";

    /** The name that a request tells. */
    static FileName of(@Nullable String header) {
        if (header == null) {
            throw Refusal.malformed(HEADER, "required");
        }
        try {
            var told = new ContentDisposition(header).getParameter("filename");
            var name = tidy(told == null ? "" : told);
            if (name.isEmpty()) {
                throw Refusal.malformed(HEADER, "required");
            }
            if (name.length() > LONGEST) {
                throw Refusal.malformed(HEADER, "wrong-type");
            }
            return new FileName(name);
        } catch (ParseException unreadable) {
            throw Refusal.malformed(HEADER, "wrong-type");
        }
    }

    /** Controls, marks of direction, half characters and unassigned ones are no part of a name. */
    private static String tidy(String told) {
        var composed = Normalizer.normalize(told, Normalizer.Form.NFC);
        return composed.substring(Math.max(composed.lastIndexOf('/'), composed.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "")
                .strip();
    }

    /** The name without its ending, in the language of who brings it: a title until somebody gives another. */
    Text title(Language language) {
        var ending = name.lastIndexOf('.');
        var stem = ending > 0 ? name.substring(0, ending) : name;
        return switch (language) {
            case FR -> new Text(stem, null, null);
            case NL -> new Text(null, stem, null);
            case EN -> new Text(null, null, stem);
        };
    }

    /** What makes a browser store a file under this name, and never show it as a page of ours. */
    String attachment() {
        var plain = name.replaceAll("[^ !#-\\[\\]-~]", "_").replace('%', '_');
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded();
    }

    private String encoded() {
        var encoded = new StringBuilder();
        for (var each : name.getBytes(StandardCharsets.UTF_8)) {
            var letter = (char) (each & 0xFF);
            var plain = letter < 0x80 && (Character.isLetterOrDigit(letter) || "!#$&+-.^_`|~".indexOf(letter) >= 0);
            encoded.append(plain ? Character.toString(letter) : "%%%02X".formatted((int) letter));
        }
        return encoded.toString();
    }
}
