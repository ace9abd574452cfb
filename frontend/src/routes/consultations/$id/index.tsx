import { useQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { ConsultationPage } from "#/features/consultations/ConsultationPage";
import { type Consultation, consultationQuery } from "#/shared/api/consultations";
import { m } from "#/shared/i18n/generated/messages.js";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/consultations/$id/")({
  component: () => (
    <SignedInTo may={useMe()?.signedIn ?? false}>
      <Overview />
    </SignedInTo>
  ),
});

function Overview() {
  const { id } = Route.useParams();
  return (
    <Loaded query={useQuery(consultationQuery(id))} skeleton={<PageSkeleton />}>
      {(consultation) => <ConsultationPage consultation={consultation} pages={pagesOf(consultation)} />}
    </Loaded>
  );
}

/** The pages of a consultation, each for who may read it. */
function pagesOf({ id, rights }: Consultation) {
  return [
    <Link key="invitations" to="/consultations/$id/invitations" params={{ id }}>
      {m.consultations_to_invitations()}
    </Link>,
    <Link key="poll" to="/consultations/$id/poll" params={{ id }}>
      {m.polls_heading()}
    </Link>,
    ...(rights.includes("READ_PARTICIPANTS")
      ? [
          <Link key="participants" to="/consultations/$id/participants" params={{ id }}>
            {m.polls_people_heading()}
          </Link>,
        ]
      : []),
    ...(rights.includes("ASSIGN")
      ? [
          <Link key="assignments" to="/consultations/$id/assignments" params={{ id }}>
            {m.assignments_heading()}
          </Link>,
        ]
      : []),
    ...(rights.includes("READ_GROUPS")
      ? [
          <Link key="preparation" to="/consultations/$id/preparation" params={{ id }}>
            {m.groups_preparation()}
          </Link>,
        ]
      : []),
    ...(rights.includes("READ_FINDINGS")
      ? [
          <Link key="findings" to="/consultations/$id/findings" params={{ id }}>
            {m.findings_to_findings()}
          </Link>,
          <Link key="report" to="/consultations/$id/report" params={{ id }}>
            {m.findings_report()}
          </Link>,
        ]
      : []),
  ];
}
