import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { organisationQuery } from "#/features/organisations/queries";
import { People } from "#/features/people/People";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { ButtonLink } from "#/shared/ui/Button";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";

export const Route = createFileRoute("/organisations/$id/people")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(organisationQuery(id))} skeleton={<PageSkeleton />}>
        {({ name, rights }) => (
          <SignedInTo may={rights.includes("SEE_PEOPLE")}>
            <Page
              heading={m.people_heading({ name: words(name) })}
              lead={m.people_lead()}
              actions={
                <ButtonLink look="secondary" to="/organisations/$id" params={{ id }}>
                  {m.people_see_organisation()}
                </ButtonLink>
              }
            >
              <People key={id} organisation={id} />
            </Page>
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});
