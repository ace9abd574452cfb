import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { CirclePage } from "#/features/circles/CirclePage";
import { circleQuery } from "#/features/circles/queries";
import { kindInWords } from "#/features/organisations/format";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/circles/$id/")({
  loader: ({ context, params }) => {
    context.queryClient.prefetchQuery(circleQuery(params.id));
  },
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(circleQuery(id))} skeleton={<PageSkeleton />}>
        {(circle) => <CirclePage key={id} circle={circle} sayKind={kindInWords} />}
      </Loaded>
    );
  },
});
