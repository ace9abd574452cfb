import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { stateInWords, whenInWords } from "#/features/agenda/format";
import { CircleCalls } from "#/features/calls/CallCards";
import { CirclePage } from "#/features/circles/CirclePage";
import { circleQuery } from "#/features/circles/queries";
import { CircleDecisions } from "#/features/decisions/CircleDecisions";
import { Meetings } from "#/features/meetings/Meetings";
import { kindInWords } from "#/features/organisations/format";
import { PlanOfCouncil } from "#/features/plans/PlanSections";
import { CircleSubjects } from "#/features/subjects/CircleSubjects";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/circles/$id/")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(circleQuery(id))} skeleton={<PageSkeleton />}>
        {(circle) => (
          <CirclePage key={id} circle={circle} sayKind={kindInWords}>
            <CircleCalls id={id} runs={circle.rights.includes("EDIT")} />
            {circle.rights.includes("READ_MEMBERS") && (
              <>
                <Meetings circle={circle} say={{ when: whenInWords, state: stateInWords }} />
                <CircleDecisions circle={id} />
                <CircleSubjects circle={id} />
                {circle.kind === "CAB" && circle.bassin && <PlanOfCouncil bassin={circle.bassin} />}
              </>
            )}
          </CirclePage>
        )}
      </Loaded>
    );
  },
});
