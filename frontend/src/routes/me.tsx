import { createFileRoute } from "@tanstack/react-router";
import { FileUp, Plus } from "lucide-react";
import { MyDrafts } from "#/features/directory/MyDrafts";
import { MyOrganisations, MyTools } from "#/features/identity/Account";
import { Candidates } from "#/features/organisations/Candidates";
import { OpenReports } from "#/features/reports/OpenReports";
import { SavedSearches } from "#/features/searches/SavedSearches";
import type { Me } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Page } from "#/shared/ui/Page";
import { RecordSection, Sections } from "#/shared/ui/RecordLayout";

export const Route = createFileRoute("/me")({
  component: () => {
    const me = useMe();
    return <SignedInTo may={me?.signedIn ?? false}>{me && <MyPage me={me} />}</SignedInTo>;
  },
});

/** What waits for someone, and what they belong to. */
function MyPage({ me }: { me: Me }) {
  const creates = me.rights.includes("CREATE_SERVICE");
  return (
    <Page
      heading={m.identity_heading()}
      lead={[me.name, me.email].filter(Boolean).join(" · ")}
      actions={
        creates && (
          <ButtonRow>
            <ButtonLink to="/services/new">
              <Plus size={18} aria-hidden />
              {m.identity_add_service()}
            </ButtonLink>
            <ButtonLink look="secondary" to="/imports">
              <FileUp size={18} aria-hidden />
              {m.imports_link()}
            </ButtonLink>
          </ButtonRow>
        )
      }
    >
      <Sections>
        {me.rights.includes("ACCEPT_ORGANISATIONS") && (
          <RecordSection heading={m.identity_candidates()}>
            <Candidates />
          </RecordSection>
        )}
        {creates && (
          <RecordSection heading={m.reports_mine()}>
            <OpenReports />
          </RecordSection>
        )}
        <RecordSection heading={m.identity_organisations()}>
          <MyOrganisations me={me} />
        </RecordSection>
        {creates && (
          <RecordSection heading={m.identity_drafts()}>
            <MyDrafts />
          </RecordSection>
        )}
        <RecordSection heading={m.searches_mine()}>
          <SavedSearches />
        </RecordSection>
        <MyTools me={me} />
      </Sections>
    </Page>
  );
}
