import { useQuery } from "@tanstack/react-query";
import { createFileRoute, Navigate } from "@tanstack/react-router";
import { serviceQuery } from "#/features/directory/queries";
import { ServiceActions, Stewardship } from "#/features/directory/ServiceActions";
import { OfferedBy, ServiceView } from "#/features/directory/ServiceView";
import { ReportLink } from "#/features/reports/ReportLink";
import { useLabels } from "#/shared/api/reference";
import type { Service } from "#/shared/api/types";
import { words } from "#/shared/i18n/text";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { ShortText, Words } from "#/shared/ui/Words";

export const Route = createFileRoute("/services/$id/")({
  loader: ({ context, params }) => {
    context.queryClient.prefetchQuery(serviceQuery(params.id));
  },
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(serviceQuery(id))} skeleton={<PageSkeleton />}>
        {(service) =>
          service.id === id ? (
            <ServicePage service={service} />
          ) : (
            // This one was merged: the answer is about what stands for it.
            <Navigate to="/services/$id" params={{ id: service.id }} replace />
          )
        }
      </Loaded>
    );
  },
});

function ServicePage({ service }: { service: Service }) {
  const typeLabel = useLabels("types");
  return (
    <Page
      title={words(service.name)}
      heading={<Words of={service.name} />}
      kicker={
        <>
          {typeLabel(service.type)} · <OfferedBy service={service} />
        </>
      }
      lead={service.summary && <ShortText of={service.summary} />}
      actions={<ServiceActions service={service} />}
    >
      {/* Another service is another page: what was done to one is not said of the next. */}
      <Stewardship key={service.id} service={service} />
      <ServiceView service={service} />
      <ReportLink service={service} />
    </Page>
  );
}
