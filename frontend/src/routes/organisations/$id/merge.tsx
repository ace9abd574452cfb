import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { OrganisationMerger } from "#/features/organisations/OrganisationMerger";
import { organisationQuery } from "#/features/organisations/queries";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/organisations/$id/merge")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(organisationQuery(id))} skeleton={<PageSkeleton />}>
        {(organisation) => (
          <SignedInTo may={organisation.rights.includes("MERGE")}>
            <OrganisationMerger key={organisation.id} organisation={organisation} />
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});
