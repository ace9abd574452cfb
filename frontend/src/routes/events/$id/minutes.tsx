import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { Minutes } from "#/features/agenda/minutes/Minutes";
import { minutesQuery } from "#/features/agenda/minutes/queries";
import { eventQuery } from "#/features/agenda/queries";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { ButtonLink } from "#/shared/ui/Button";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { PrintButton } from "#/shared/ui/PrintButton";

export const Route = createFileRoute("/events/$id/minutes")({
  component: () => {
    const { id } = Route.useParams();
    const minutes = useQuery(minutesQuery(id));
    return (
      <Loaded query={useQuery(eventQuery(id))} skeleton={<PageSkeleton />}>
        {(event) => (
          <Page
            heading={m.agenda_minutes_heading_of({ name: words(event.title) })}
            actions={
              <>
                <ButtonLink look="secondary" to="/events/$id" params={{ id }}>
                  {m.agenda_minutes_back()}
                </ButtonLink>
                <PrintButton />
              </>
            }
          >
            <Loaded query={minutes} skeleton={<PageSkeleton />}>
              {(written) => <Minutes key={id} event={id} minutes={written} />}
            </Loaded>
          </Page>
        )}
      </Loaded>
    );
  },
});
