import { createFileRoute, useLocation } from "@tanstack/react-router";
import { CalendarPlus, FileUp, Plus } from "lucide-react";
import { lazy, Suspense } from "react";
import { Desks } from "#/features/agenda/Desks";
import { whenInWords } from "#/features/agenda/format";
import { MyEvents } from "#/features/agenda/MyEvents";
import { MyMandates } from "#/features/circles/MyMandates";
import { MyDrafts } from "#/features/directory/MyDrafts";
import { MyOrganisations, MyTools } from "#/features/identity/Account";
import { MyCalendar } from "#/features/personal/MyCalendar";
import { MyRegistrations } from "#/features/registrations/MyRegistrations";
import { SavedSearches } from "#/features/searches/SavedSearches";
import type { Me } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { Skeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { RecordSection, Sections } from "#/shared/ui/RecordLayout";

// what teams alone read is not fetched by everybody else
const Candidates = lazy(async () => ({
  default: (await import("#/features/organisations/Candidates")).Candidates,
}));
const OpenReports = lazy(async () => ({
  default: (await import("#/features/reports/OpenReports")).OpenReports,
}));
const WaitingSuggestions = lazy(async () => ({
  default: (await import("#/features/suggestions/WaitingSuggestions")).WaitingSuggestions,
}));

export const Route = createFileRoute("/me")({
  component: () => {
    const me = useMe();
    return <SignedInTo may={me?.signedIn ?? false}>{me && <MyPage me={me} />}</SignedInTo>;
  },
});

/** What waits for someone, and what they belong to. */
function MyPage({ me }: { me: Me }) {
  const { removed } = useLocation().state;
  const [creates, decides] = [
    me.rights.includes("CREATE_SERVICE"),
    me.rights.includes("ACCEPT_ORGANISATIONS"),
  ];
  return (
    <Page
      heading={m.identity_heading()}
      lead={[me.name, me.email].filter(Boolean).join(" · ")}
      actions={<MyActions me={me} />}
    >
      {removed && <Done said={m.agenda_act_done_removed()} />}
      <Sections>
        {me.coordinates.length > 0 && (
          <RecordSection heading={m.agenda_desk_mine()}>
            <Desks me={me} />
          </RecordSection>
        )}
        {me.coordinates.length > 0 && (
          <RecordSection heading={m.agenda_suggestion_mine()}>
            <Suspense fallback={<Skeleton blocks={1} />}>
              <WaitingSuggestions />
            </Suspense>
          </RecordSection>
        )}
        {decides && (
          <RecordSection heading={m.identity_candidates()}>
            <Suspense fallback={<Skeleton blocks={1} />}>
              <Candidates />
            </Suspense>
          </RecordSection>
        )}
        {creates && (
          <RecordSection heading={m.reports_mine()}>
            <Suspense fallback={<Skeleton blocks={1} />}>
              <OpenReports />
            </Suspense>
          </RecordSection>
        )}
        <RecordSection heading={m.registrations_mine()}>
          <MyRegistrations whenInWords={whenInWords} />
        </RecordSection>
        <RecordSection heading={m.circles_mine()}>
          <MyMandates />
        </RecordSection>
        <RecordSection heading={m.identity_organisations()}>
          <MyOrganisations me={me} />
        </RecordSection>
        {me.rights.includes("CREATE_EVENT") && (
          <RecordSection heading={m.agenda_act_mine()}>
            <MyEvents me={me} />
          </RecordSection>
        )}
        {creates && (
          <RecordSection heading={m.identity_drafts()}>
            <MyDrafts />
          </RecordSection>
        )}
        <RecordSection heading={m.agenda_personal_mine()}>
          <MyCalendar />
        </RecordSection>
        <RecordSection heading={m.searches_mine()}>
          <SavedSearches />
        </RecordSection>
        <MyTools me={me} />
      </Sections>
    </Page>
  );
}

/** What the reader may begin. */
function MyActions({ me: { rights } }: { me: Me }) {
  if (!rights.includes("CREATE_SERVICE") && !rights.includes("CREATE_EVENT")) return null;
  return (
    <ButtonRow>
      {rights.includes("CREATE_SERVICE") && (
        <ButtonLink to="/services/new">
          <Plus size={18} aria-hidden />
          {m.identity_add_service()}
        </ButtonLink>
      )}
      {rights.includes("CREATE_EVENT") && (
        <ButtonLink look="secondary" to="/events/new">
          <CalendarPlus size={18} aria-hidden />
          {m.agenda_act_new()}
        </ButtonLink>
      )}
      {rights.includes("CREATE_SERVICE") && (
        <ButtonLink look="secondary" to="/imports">
          <FileUp size={18} aria-hidden />
          {m.imports_link()}
        </ButtonLink>
      )}
    </ButtonRow>
  );
}
