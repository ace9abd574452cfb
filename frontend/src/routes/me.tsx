import { createFileRoute } from "@tanstack/react-router";
import { MyDrafts } from "#/features/directory/MyDrafts";
import { MyOrganisations, MyTools } from "#/features/identity/Account";
import { Candidates } from "#/features/organisations/Candidates";
import type { Me } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";
import { Article } from "#/shared/ui/Article";
import { ButtonLink } from "#/shared/ui/Button";
import { Page } from "#/shared/ui/Page";

export const Route = createFileRoute("/me")({
  component: () => {
    const me = useMe();
    return <SignedInTo may={me?.signedIn ?? false}>{me && <MyPage me={me} />}</SignedInTo>;
  },
});

/** What someone belongs to, and what waits for them. */
function MyPage({ me }: { me: Me }) {
  const creates = me.rights.includes("CREATE_SERVICE");
  return (
    <Page heading={m.identity_heading()} lead={[me.name, me.email].filter(Boolean).join(" · ")}>
      <Article>
        <section>
          <h2>{m.identity_organisations()}</h2>
          <MyOrganisations me={me} />
        </section>
        {me.rights.includes("ACCEPT_ORGANISATIONS") && (
          <section>
            <h2>{m.identity_candidates()}</h2>
            <Candidates />
          </section>
        )}
        {creates && (
          <section>
            <h2>{m.identity_drafts()}</h2>
            <MyDrafts />
            <p>
              <ButtonLink look="secondary" to="/services/new">
                {m.identity_add_service()}
              </ButtonLink>
            </p>
          </section>
        )}
        <MyTools me={me} />
      </Article>
    </Page>
  );
}
