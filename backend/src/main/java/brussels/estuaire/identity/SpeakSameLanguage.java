package brussels.estuaire.identity;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import jakarta.inject.Singleton;

/** Asks Keycloak to show its pages in the language of the page that somebody signs in from. */
@Singleton
@Unremovable
@Redirect(Redirect.Location.OIDC_AUTHORIZATION)
class SpeakSameLanguage implements OidcRedirectFilter {
    @Override
    public void filter(OidcRedirectContext redirect) {
        var asked = redirect.routingContext().request().getParam("returnTo");
        ReturnAddress.of(asked)
                .language()
                .ifPresent(language -> redirect.additionalQueryParams().add("ui_locales", language));
    }
}
