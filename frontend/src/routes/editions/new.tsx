import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { whenInWords } from "#/features/agenda/format";
import { EditionCreator } from "#/features/editions/EditionEditor";
import { weekQuery } from "#/features/editions/queries";
import { WeekChooser } from "#/features/editions/WeekChooser";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/editions/new")({
  validateSearch: (search: { event?: unknown }): { event?: string } =>
    search.event ? { event: String(search.event) } : {},
  component: () => {
    const { event } = Route.useSearch();
    const me = useMe();
    return (
      <SignedInTo may={(me?.coordinates.length ?? 0) > 0}>
        {event ? (
          <OfEvent key={event} id={event} />
        ) : (
          me && <WeekChooser bassins={me.coordinates} sayWhen={whenInWords} />
        )}
      </SignedInTo>
    );
  },
});

function OfEvent({ id }: { id: string }) {
  return (
    <Loaded query={useQuery(weekQuery(id))} skeleton={<PageSkeleton />}>
      {(week) => <EditionCreator week={week} />}
    </Loaded>
  );
}
