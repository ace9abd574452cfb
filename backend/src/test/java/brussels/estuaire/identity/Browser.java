package brussels.estuaire.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/** What a person's browser does with forms, redirects and cookies; it remembers all that it was given. */
public final class Browser {
    public static final String SESSION_COOKIE = "q_session_web";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final String home = ConfigProvider.getConfig().getValue("estuaire.public-url", String.class);
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final Queue<HttpResponse<String>> answers = new ConcurrentLinkedQueue<>();

    /** Signs in by Keycloak's own form, from and to the page {@code returnTo}. */
    public HttpResponse<String> signIn(String user, String returnTo) {
        var page = get("/login?returnTo=" + encoded(returnTo));
        return submit(page, Map.of("username", user, "password", RealKeycloak.PASSWORD));
    }

    HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields) {
        var form = FORM.matcher(page.body());
        assertThat(form.find()).as("a form at " + page.uri()).isTrue();
        return post(page.uri().resolve(form.group(1).replace("&amp;", "&")), fields);
    }

    HttpResponse<String> post(URI address, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Follows redirects, as a link does. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)));
    }

    /** A request of the interface's own scripts. */
    HttpResponse<String> write(String path, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(at(path)).POST(BodyPublishers.noBody());
        headers.forEach(request::header);
        return send(request);
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    /** Does what the answer to a request of somebody else's client said: the session has ended. */
    public void forgetSession() {
        cookies.remove(SESSION_COOKIE);
    }

    /** The state of the sign-in under way (RFC 6749, 10.12), as its cookie is named after. */
    String state() {
        return cookies.keySet().stream()
                .filter(name -> name.startsWith("q_auth_web_"))
                .map(name -> name.substring("q_auth_web_".length()))
                .findFirst()
                .orElseThrow();
    }

    /** Takes over the session of another browser, as a thief of its cookie would. */
    Browser withSession(String id) {
        cookies.put(SESSION_COOKIE, id);
        return this;
    }

    /** Every header and body that came from Estuaire. */
    String givenByEstuaire() {
        return answers.stream()
                .filter(answer -> answer.uri().toString().startsWith(home))
                .map(answer -> answer.headers().map() + answer.body())
                .collect(Collectors.joining("\n"));
    }

    /** The {@code Set-Cookie} header, as it last came. */
    String lastSetCookie(String name) {
        return answers.stream()
                .flatMap(answer -> answer.headers().allValues("Set-Cookie").stream())
                .filter(cookie -> cookie.startsWith(name + "="))
                .reduce("", (earlier, later) -> later);
    }

    URI at(String path) {
        return URI.create(home + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie", cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; ")));
        }
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            answers.add(answer);
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            var next = answer.headers().firstValue("Location");
            return next.isPresent() ? send(HttpRequest.newBuilder(answer.uri().resolve(next.get()))) : answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || cookie.toLowerCase(Locale.ROOT).contains("max-age=0;")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
