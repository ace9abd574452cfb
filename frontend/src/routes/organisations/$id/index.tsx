import { useQuery } from "@tanstack/react-query";
import { createFileRoute, Navigate } from "@tanstack/react-router";
import { NextEvents } from "#/features/agenda/NextEvents";
import { ServicesOf } from "#/features/directory/ServicesOf";
import { kindInWords } from "#/features/organisations/format";
import { OrganisationActions, Stewardship } from "#/features/organisations/OrganisationActions";
import { OrganisationView } from "#/features/organisations/OrganisationView";
import { organisationQuery } from "#/features/organisations/queries";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { Words } from "#/shared/ui/Words";

export const Route = createFileRoute("/organisations/$id/")({
  loader: ({ context, params }) => {
    context.queryClient.prefetchQuery(organisationQuery(params.id));
  },
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(organisationQuery(id))} skeleton={<PageSkeleton />}>
        {(organisation) =>
          organisation.id !== id ? (
            // This one was merged: the answer is about what stands for it.
            <Navigate to="/organisations/$id" params={{ id: organisation.id }} replace />
          ) : (
            <Page
              title={words(organisation.name)}
              heading={<Words of={organisation.name} />}
              kicker={kindInWords(organisation.kind)}
              actions={<OrganisationActions organisation={organisation} />}
            >
              {/* Another organisation is another page: what was done to one is not said of the next. */}
              <Stewardship key={id} organisation={organisation} />
              <OrganisationView
                organisation={organisation}
                events={
                  <NextEvents
                    filter={{ organisation: [id] }}
                    whole={{ organisation: [id], from: "2000-01-01" }}
                    said={m.agenda_whole_of_organisation()}
                  />
                }
              >
                <ServicesOf organisationId={id} />
              </OrganisationView>
            </Page>
          )
        }
      </Loaded>
    );
  },
});
