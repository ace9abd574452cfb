import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { serviceQuery } from "#/features/directory/queries";
import { ServiceEditor } from "#/features/directory/ServiceEditor";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/services/$id/edit")({
  component: () => {
    const { id } = Route.useParams();
    const service = useQuery({ ...serviceQuery(id), refetchOnWindowFocus: false });
    return (
      <Loaded query={service} skeleton={<PageSkeleton />}>
        {(found) => (
          <SignedInTo may={found.rights.includes("EDIT")}>
            <ServiceEditor service={found} />
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});
