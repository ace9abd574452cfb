import { createFileRoute } from "@tanstack/react-router";
import { filterFrom, servicesQuery } from "#/features/directory/queries";
import { ServiceList } from "#/features/directory/ServiceList";
import { m } from "#/shared/i18n/generated/messages.js";
import { Page } from "#/shared/ui/Page";

export const Route = createFileRoute("/services/")({
  validateSearch: filterFrom,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    context.queryClient.prefetchQuery(servicesQuery(deps, 1));
  },
  component: Services,
});

function Services() {
  const filter = Route.useSearch();
  return (
    <Page
      heading={m.directory_heading()}
      title={filter.q ? m.directory_title_for({ q: filter.q }) : undefined}
    >
      <ServiceList filter={filter} />
    </Page>
  );
}
