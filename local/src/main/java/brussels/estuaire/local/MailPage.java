package brussels.estuaire.local;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sent mails, as a page at {@code /} and as JSON at {@code /mails?to=}. */
public final class MailPage implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(BRUSSELS);
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";
    private static final String PAGE = """
            <!doctype html>
            <html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Estuaire : mails envoyés</title>
            <style>
              body { font: 1rem/1.5 system-ui; max-width: 60rem; margin: auto; padding: 1rem }
              summary { padding: .5rem 0; cursor: pointer }
              pre { white-space: pre-wrap; overflow-wrap: anywhere; border-left: .25rem solid; padding-left: 1rem }
            </style>
            <h1>Mails envoyés · <span lang="nl">Verzonden mails</span> · <span lang="en">Sent mails</span> (%d)</h1>
            %s
            </html>
            """;
    private static final String MAIL =
            "<details><summary><time>%s</time> → <b>%s</b> : %s</summary><pre>%s</pre></details>\n";

    private final HttpServer server;
    private final Mail mail;

    private MailPage(HttpServer server, Mail mail) {
        this.server = server;
        this.mail = mail;
    }

    /**
     * Shows the mails that {@code mail} has kept, on loopback.
     *
     * @param port 0 for a free one
     */
    public static MailPage start(Mail mail, int port) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        var page = new MailPage(server, mail);
        server.createContext("/", page::showPage);
        server.createContext("/mails", page::showJson);
        server.start();
        return page;
    }

    /** The address of the page. */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void showPage(HttpExchange exchange) throws IOException {
        var mails = mail.sent();
        var list = mails.stream().map(MailPage::row).collect(Collectors.joining());
        answer(exchange, "text/html; charset=utf-8", PAGE.formatted(mails.size(), list));
    }

    private void showJson(HttpExchange exchange) throws IOException {
        var to = parameter(exchange, "to");
        var mails = to.isEmpty() ? mail.sent() : mail.sentTo(to);
        var rows = mails.stream()
                .map(sent -> Map.of(
                        "to", sent.to(),
                        "subject", sent.subject(),
                        "date", sent.date().atZone(BRUSSELS).toOffsetDateTime().toString(),
                        "raw", sent.raw()))
                .toList();
        answer(exchange, "application/json", JSON.writeValueAsString(rows));
    }

    private static void answer(HttpExchange exchange, String type, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String parameter(HttpExchange exchange, String name) {
        var query = exchange.getRequestURI().getRawQuery();
        var pairs = query == null ? List.<String>of() : List.of(query.split("&"));
        return pairs.stream()
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }

    private static String row(Mail.Sent sent) {
        return MAIL.formatted(
                TIME.format(sent.date()), escaped(sent.to()), escaped(sent.subject()), linked(escaped(text(sent))));
    }

    /** The words of the mail: its first plain text, else the message as it is. */
    private static String text(Mail.Sent sent) {
        try {
            var bytes = sent.raw().getBytes(StandardCharsets.UTF_8);
            return plainText(new MimeMessage(null, new ByteArrayInputStream(bytes)));
        } catch (MessagingException | IOException e) {
            return sent.raw();
        }
    }

    private static String plainText(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            BodyPart first = parts.getBodyPart(0);
            return plainText(first);
        }
        return String.valueOf(part.getContent());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String linked(String escaped) {
        return escaped.replaceAll("https?://[^\\s<>\"]+", "<a href=\"$0\">$0</a>");
    }
}
