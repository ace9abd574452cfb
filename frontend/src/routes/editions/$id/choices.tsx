import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { ChoicesPage } from "#/features/choices/ChoicesPage";
import { choosableSlotsQuery } from "#/features/choices/queries";
import { editionQuery } from "#/shared/api/editions";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/editions/$id/choices")({
  component: () => {
    const { id } = Route.useParams();
    const slots = useQuery(choosableSlotsQuery(id));
    return (
      <Loaded query={useQuery(editionQuery(id))} skeleton={<PageSkeleton />}>
        {(edition) => (
          <Loaded query={slots} skeleton={<PageSkeleton />}>
            {(all) => <ChoicesPage key={id} edition={edition} slots={all} />}
          </Loaded>
        )}
      </Loaded>
    );
  },
});
