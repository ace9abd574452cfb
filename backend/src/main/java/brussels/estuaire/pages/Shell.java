package brussels.estuaire.pages;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.problem.Language;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one page of the built interface, its head filled for an address. */
@ApplicationScoped
class Shell {
    private static final Pattern HEAD = Pattern.compile("<!--head-->.*<!--/head-->", Pattern.DOTALL);
    private static final String SITE = "Estuaire, social-santé Bruxelles";

    private final String page;
    private final String publicUrl;
    private final Clock clock;
    private final ObjectMapper json;

    Shell(@ConfigProperty(name = "estuaire.public-url") String publicUrl, Clock clock, ObjectMapper json) {
        this.page = read();
        this.publicUrl = publicUrl;
        this.clock = clock;
        this.json = json;
    }

    /**
     * The whole page.
     *
     * @param path the address after the language, without slashes around it
     */
    String with(Head head, String path, Language language) {
        var filled = "<title>" + escaped(head.title()) + " · " + SITE + "</title>\n" + described(head)
                + alternates(path) + ahead() + structured(head);
        return HEAD.matcher(page)
                .replaceFirst(java.util.regex.Matcher.quoteReplacement(filled))
                .replaceFirst("<html lang=\"fr\">", "<html lang=\"" + language.code() + "\">");
    }

    private static String described(Head head) {
        return head.description().isEmpty()
                ? ""
                : "<meta name=\"description\" content=\"" + escaped(head.description()) + "\" />\n";
    }

    private String alternates(String path) {
        var links = new StringBuilder();
        for (var language : Language.values()) {
            links.append("<link rel=\"alternate\" hreflang=\"%s\" href=\"%s\" />%n"
                    .formatted(language.code(), escaped(publicUrl + "/" + language.code() + "/" + path)));
        }
        return links.toString();
    }

    /** What a local run that stands on another day tells the interface, which else believes its device. */
    private String ahead() {
        var ahead = clock.ahead();
        return ahead.isZero() ? "" : "<meta name=\"seconds-ahead\" content=\"%d\" />%n".formatted(ahead.toSeconds());
    }

    /** A data block is not a script: the content security policy lets it pass, so nothing in it may end it. */
    private String structured(Head head) {
        if (head.structured().isEmpty()) {
            return "";
        }
        try {
            var data = json.writeValueAsString(head.structured()).replace("<", "\\u003c");
            return "<script type=\"application/ld+json\">" + data + "</script>\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Maps of texts can be written", e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String read() {
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream("interface/index.html")) {
            if (stream == null) {
                throw new IllegalStateException("The interface is not built: run npm run build in frontend/");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
