import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { serviceQuery } from "#/features/directory/queries";
import { ErrorReporter } from "#/features/reports/ErrorReporter";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/services/$id/error-report")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(serviceQuery(id))} skeleton={<PageSkeleton />}>
        {(service) => <ErrorReporter key={service.id} service={service} />}
      </Loaded>
    );
  },
});
