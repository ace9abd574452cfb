package brussels.estuaire.correspondence;

import brussels.estuaire.identity.links.LinkKey;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.platform.problem.Language;
import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Says what a mail tells, as text and as HTML.
 *
 * <p>A template is written once, as text: its first line is the subject, and the HTML is made of its paragraphs.
 */
@ApplicationScoped
class RenderMail {
    private static final List<Language> BOTH = List.of(Language.FR, Language.NL);
    private static final String BETWEEN_LANGUAGES = "\n\n* * *\n\n";

    private final Engine templates;
    private final LinkKey links;
    private final String home;

    RenderMail(Engine templates, LinkKey links, @ConfigProperty(name = "estuaire.public-url") String home) {
        this.templates = templates;
        this.links = links;
        this.home = home;
    }

    /**
     * A mail in words.
     *
     * @param unsubscribe where mails like it are stopped; null when it tells what must be told
     */
    record Words(
            String subject,
            String text,
            String html,
            String languages,
            @Nullable String unsubscribe) {}

    /** What one language says. */
    record Part(String language, String subject, List<List<Line>> paragraphs) {
        String text() {
            return paragraphs.stream()
                    .map(lines -> lines.stream().map(Line::words).collect(Collectors.joining("\n")))
                    .collect(Collectors.joining("\n\n"));
        }
    }

    /**
     * A line of a paragraph.
     *
     * @param link whether it is an address of ours; an address that somebody wrote stays plain words
     */
    record Line(String words, boolean link) {}

    Words render(OutgoingMail mail) {
        var parts = (mail.language == null ? BOTH : List.of(mail.language))
                .stream().map(language -> part(mail, language)).toList();
        var subject = parts.stream().map(Part::subject).distinct().collect(Collectors.joining(" / "));
        var text = parts.stream().map(Part::text).collect(Collectors.joining(BETWEEN_LANGUAGES));
        var html = template("layout.html")
                .data("subject", subject)
                .data("parts", parts)
                .data("language", parts.getFirst().language())
                .render();
        var languages = parts.stream().map(Part::language).collect(Collectors.joining(", "));
        var unsubscribe = mail.subscription == null ? null : home + "/unsubscribe/" + stopping(mail.subscription);
        return new Words(subject, text + "\n", html, languages, unsubscribe);
    }

    private Part part(OutgoingMail mail, Language language) {
        var instance = template(mail.template + "/" + language.code() + ".txt").data("home", home);
        Objects.requireNonNull(mail.parameters)
                .forEach((name, value) -> instance.data(name, inLanguage(value, language)));
        var subjectAndBody = instance.render().strip().split("\\R", 2);
        return new Part(
                language.code(), inOneLine(subjectAndBody[0]), paragraphs(subjectAndBody[1] + foot(mail, language)));
    }

    /** How to stop mails like this one, where that can be. */
    private String foot(OutgoingMail mail, Language language) {
        return mail.subscription == null
                ? ""
                : template("unsubscribe/" + language.code() + ".txt")
                        .data("home", home)
                        .data("link", stopping(mail.subscription))
                        .render();
    }

    private String stopping(UUID subscription) {
        return links.secretOf(MailSubscription.link(subscription));
    }

    private List<List<Line>> paragraphs(String body) {
        return Arrays.stream(body.strip().split("(?:[ \\t]*\\R){2,}"))
                .map(paragraph -> paragraph.lines().map(this::line).toList())
                .toList();
    }

    private Line line(String words) {
        return new Line(words, words.startsWith(home + "/") && !words.contains(" "));
    }

    private TemplateInstance template(String path) {
        return Objects.requireNonNull(templates.getTemplate("mails/" + path), path)
                .instance();
    }

    /** What stands in a subject: the end of a line would be the end of a header. */
    private static String inOneLine(String words) {
        return words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    /**
     * A text in several languages is a name: read in the mail's, else in the first that it has. A personal link becomes its
     * secret. Both are stored as their fields. So is what has a name, alone or among several. What stands under {@code lines} keeps
     * its lines.
     */
    private @Nullable Object inLanguage(@Nullable Object value, Language language) {
        if (value instanceof List<?> several) {
            return several.stream().map(each -> inLanguage(each, language)).toList();
        }
        if (!(value instanceof Map<?, ?> text)) {
            return value;
        }
        if (text.get("purpose") instanceof String purpose && text.get("generation") instanceof Integer generation) {
            var id = UUID.fromString(String.valueOf(text.get("id")));
            return links.secretOf(new PersonalLink(Purpose.valueOf(purpose), id, generation));
        }
        if (text.get("lines") instanceof Map<?, ?> several) {
            return inOneLanguage(several, language, words -> words);
        }
        if (text.containsKey("name")) {
            var named = new HashMap<Object, @Nullable Object>();
            text.forEach((part, said) -> named.put(part, inLanguage(said, language)));
            return named;
        }
        return inOneLanguage(text, language, words -> inOneLine(words));
    }

    private static String inOneLanguage(Map<?, ?> text, Language language, UnaryOperator<String> tidied) {
        return Stream.of(language.code(), "fr", "nl", "en")
                .<Object>map(code -> text.get(code))
                .filter(Objects::nonNull)
                .findFirst()
                .map(words -> tidied.apply(words.toString()))
                .orElse("");
    }
}
