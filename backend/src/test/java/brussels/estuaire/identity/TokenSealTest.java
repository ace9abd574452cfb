package brussels.estuaire.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.oidc.AuthorizationCodeTokens;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TokenSealTest {
    private static final AuthorizationCodeTokens TOKENS =
            new AuthorizationCodeTokens("id", "access", "refresh", 300L, "openid");
    private static final byte[] SESSION = "a session".getBytes(StandardCharsets.UTF_8);
    private final TokenSeal seal = new TokenSeal(Optional.of(key(1)));

    @Test
    void sealedTokensOpenAgain() {
        var opened = seal.open(seal.seal(TOKENS, SESSION), SESSION);
        assertThat(opened).usingRecursiveComparison().isEqualTo(TOKENS);
    }

    @Test
    void sameTokensAreNeverSealedAlike() {
        assertThat(seal.seal(TOKENS, SESSION)).isNotEqualTo(seal.seal(TOKENS, SESSION));
    }

    @Test
    void tokensOfAnotherSessionDoNotOpen() {
        var sealed = seal.seal(TOKENS, SESSION);
        var another = "another session".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> seal.open(sealed, another)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void alteredTokensDoNotOpen() {
        var sealed = seal.seal(TOKENS, SESSION);
        sealed[20] ^= 1;
        assertThatThrownBy(() -> seal.open(sealed, SESSION)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anotherKeyOpensNothing() {
        var sealed = seal.seal(TOKENS, SESSION);
        assertThatThrownBy(() -> new TokenSeal(Optional.of(key(2))).open(sealed, SESSION))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void shortKeyIsRefused() {
        assertThatThrownBy(() -> new TokenSeal(Optional.of("c2hvcnQ="))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String key(int content) {
        var bytes = new byte[32];
        bytes[0] = (byte) content;
        return Base64.getEncoder().encodeToString(bytes);
    }
}
