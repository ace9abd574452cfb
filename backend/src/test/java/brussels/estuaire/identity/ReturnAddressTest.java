package brussels.estuaire.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/fr", "/fr/services?q=r%C3%A9pit&commune=21005#list", "/nl/@x", "/%2F/evil.example"})
    void pathOfOursIsKept(String asked) {
        assertThat(ReturnAddress.of(asked).path()).isEqualTo(asked);
        assertThat(URI.create("https://estuaire.example/fr").resolve(asked).getHost())
                .isEqualTo("estuaire.example");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "fr",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example",
                "HTTPS:evil.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "@evil.example",
                ".evil.example",
                "?x",
                "#x",
                "/\t/evil.example",
                "/\n/evil.example",
                "/\r\nSet-Cookie: a=b",
                "/\u0000/evil.example",
                " //evil.example",
                "/fr\\..\\evil",
                "/fr /x",
                "/é",
                "/\u2028/evil.example"
            })
    void anythingElseLeadsHome(String asked) {
        assertThat(ReturnAddress.of(asked).path()).isEqualTo("/");
    }

    @Test
    void addressThatNoCookieCanHoldLeadsHome() {
        assertThat(ReturnAddress.of("/fr?q=" + "a".repeat(2_000)).path()).isEqualTo("/");
    }

    @Test
    void languageIsThePages() {
        assertThat(ReturnAddress.of("/nl/diensten").language()).contains("nl");
        assertThat(ReturnAddress.of("/fr").language()).contains("fr");
        assertThat(ReturnAddress.of("/en?q=x").language()).contains("en");
        assertThat(ReturnAddress.of("/english").language()).isEmpty();
        assertThat(ReturnAddress.of("/de/").language()).isEmpty();
    }
}
