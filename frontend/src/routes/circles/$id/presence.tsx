import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { stateInWords, whenInWords } from "#/features/agenda/format";
import { circleQuery } from "#/features/circles/queries";
import { PresencePage } from "#/features/meetings/PresencePage";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/circles/$id/presence")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(circleQuery(id))} skeleton={<PageSkeleton />}>
        {(circle) => (
          <SignedInTo may={circle.rights.includes("EDIT")}>
            <PresencePage circle={circle} say={{ when: whenInWords, state: stateInWords }} />
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});
