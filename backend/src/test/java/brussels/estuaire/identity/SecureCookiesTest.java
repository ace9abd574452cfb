package brussels.estuaire.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecureCookiesTest {
    @ParameterizedTest
    @CsvSource({"https://estuaire.example, true", "http://localhost:8080, false"})
    void cookiesAreSecureOverHttps(String publicUrl, boolean secure) {
        var config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(Map.of("estuaire.public-url", publicUrl), "test", 100))
                .withSources(new SecureCookies())
                .build();
        assertThat(config.getValue(SecureCookies.SECURE, Boolean.class)).isEqualTo(secure);
    }
}
