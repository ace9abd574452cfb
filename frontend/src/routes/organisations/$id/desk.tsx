import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { Users } from "lucide-react";
import { actInWords } from "#/features/audit/format";
import { Desk } from "#/features/desk/Desk";
import { deskQuery } from "#/features/desk/queries";
import { organisationQuery } from "#/features/organisations/queries";
import type { Organisation } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Loaded, PageSkeleton, Skeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";

export const Route = createFileRoute("/organisations/$id/desk")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(organisationQuery(id))} skeleton={<PageSkeleton />}>
        {(organisation) => (
          <SignedInTo may={organisation.rights.includes("READ_HISTORY")}>
            <DeskPage key={id} organisation={organisation} />
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});

function DeskPage({ organisation: { id, name, rights } }: { organisation: Organisation }) {
  return (
    <Page
      heading={m.desk_heading({ name: words(name) })}
      lead={m.desk_lead()}
      actions={
        <ButtonRow>
          <ButtonLink look="secondary" to="/organisations/$id" params={{ id }}>
            {m.people_see_organisation()}
          </ButtonLink>
          {rights.includes("SEE_PEOPLE") && (
            <ButtonLink look="secondary" to="/organisations/$id/people" params={{ id }}>
              <Users size={18} aria-hidden />
              {m.people_link()}
            </ButtonLink>
          )}
        </ButtonRow>
      }
    >
      <Loaded query={useQuery(deskQuery(id))} skeleton={<Skeleton blocks={3} />}>
        {(desk) => <Desk desk={desk} sayAct={actInWords} />}
      </Loaded>
    </Page>
  );
}
