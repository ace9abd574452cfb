import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { serviceQuery } from "#/features/directory/queries";
import { ServiceMerger } from "#/features/directory/ServiceMerger";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/services/$id/merge")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(serviceQuery(id))} skeleton={<PageSkeleton />}>
        {(service) => (
          <SignedInTo may={service.rights.includes("MERGE")}>
            <ServiceMerger key={service.id} service={service} />
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});
