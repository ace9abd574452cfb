import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { OrganisationEditor } from "#/features/organisations/OrganisationEditor";
import { organisationQuery } from "#/features/organisations/queries";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/organisations/$id/edit")({
  component: () => {
    const { id } = Route.useParams();
    const organisation = useQuery({ ...organisationQuery(id), refetchOnWindowFocus: false });
    return (
      <Loaded query={organisation} skeleton={<PageSkeleton />}>
        {(found) => (
          <SignedInTo may={found.rights.includes("EDIT")}>
            <OrganisationEditor organisation={found} />
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});
