import { m } from "#/shared/i18n/generated/messages.js";
import { ButtonLink } from "./Button";
import { Page } from "./Page";

/** The page for an address that leads nowhere, or to what one may not see. */
export function NotFoundPage() {
  return (
    <Page heading={m.common_not_found_title()} lead={m.common_not_found_lead()}>
      <ButtonLink to="/services">{m.common_not_found_search()}</ButtonLink>
    </Page>
  );
}
