package brussels.estuaire.identity.links;

import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.platform.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.UUID;

/**
 * The personal link that this request is made by: {@code Authorization: Link …}.
 *
 * <p>A resource asks what it opens, finds that, and lets {@link #prove} decide by the generation that is stored there.
 */
@RequestScoped
public class PresentedLink {
    private static final String SCHEME = "Link ";

    private final HttpHeaders headers;
    private final LinkKey key;

    PresentedLink(HttpHeaders headers, LinkKey key) {
        this.headers = headers;
        this.key = key;
    }

    /** What the link says it opens; 401 when none is presented. */
    public UUID id() {
        return told().orElseThrow(PresentedLink::refused);
    }

    /** Likewise, where nobody has to present one; it proves nothing yet. */
    public Optional<UUID> told() {
        return secret().flatMap(LinkKey::idIn);
    }

    /**
     * What a link of this purpose and generation opens, when one is presented: a request without one, or with another, goes on as if
     * there were none, and reads what everybody may.
     */
    public Optional<UUID> opening(Purpose purpose, int generation) {
        return secret().filter(it -> proves(it, purpose, generation)).flatMap(LinkKey::idIn);
    }

    /** Refuses with 401 unless the link is of this purpose and generation. */
    public void prove(Purpose purpose, int generation) {
        prove(secret().orElse(""), purpose, generation);
    }

    /** Likewise, for a secret that cannot come in a header: a mail program knows nothing but an address. */
    public void prove(String secret, Purpose purpose, int generation) {
        if (!proves(secret, purpose, generation)) {
            throw refused();
        }
    }

    /** Whether a secret that came in an address is of this purpose and generation. */
    public boolean proves(String secret, Purpose purpose, int generation) {
        return LinkKey.idIn(secret)
                .map(id -> new PersonalLink(purpose, id, generation))
                .filter(link -> key.opens(link, secret))
                .isPresent();
    }

    /** What a secret that came in an address says it opens; 401 when it is none. */
    public static UUID idIn(String secret) {
        return LinkKey.idIn(secret).orElseThrow(PresentedLink::refused);
    }

    /** What a link is answered that opens nothing, or nothing any more. */
    public static Refusal refused() {
        return Refusal.of(401, "link-refused").with("WWW-Authenticate", "Link");
    }

    /** What is presented, whatever it is worth. */
    public Optional<String> secret() {
        return Optional.ofNullable(headers.getHeaderString(HttpHeaders.AUTHORIZATION))
                .filter(credentials -> credentials.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(credentials -> credentials.substring(SCHEME.length()).strip());
    }
}
