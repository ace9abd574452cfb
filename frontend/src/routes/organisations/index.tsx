import { createFileRoute } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { OrganisationList } from "#/features/organisations/OrganisationList";
import { filterFrom, organisationsQuery } from "#/features/organisations/queries";
import { m } from "#/shared/i18n/generated/messages.js";
import { ButtonLink } from "#/shared/ui/Button";
import { Page } from "#/shared/ui/Page";

export const Route = createFileRoute("/organisations/")({
  validateSearch: filterFrom,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    context.queryClient.prefetchQuery(organisationsQuery(deps, 1));
  },
  component: Organisations,
});

function Organisations() {
  const filter = Route.useSearch();
  return (
    <Page
      heading={m.organisations_heading()}
      lead={m.organisations_lead()}
      actions={
        <ButtonLink look="secondary" to="/organisations/new">
          <Plus size={18} aria-hidden />
          {m.organisations_propose()}
        </ButtonLink>
      }
    >
      <OrganisationList filter={filter} />
    </Page>
  );
}
