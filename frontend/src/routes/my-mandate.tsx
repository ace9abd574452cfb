import { createFileRoute } from "@tanstack/react-router";
import { LinkedDocuments } from "#/features/agenda/documents/LinkedDocuments";
import { stateInWords, whenInWords } from "#/features/agenda/format";
import { LinkedMinutes } from "#/features/agenda/minutes/LinkedMinutes";
import { LinkedMandate } from "#/features/circles/LinkedMandate";
import { LinkedDecisions } from "#/features/decisions/CircleDecisions";
import { LinkedMeetings } from "#/features/meetings/Meetings";
import { LinkedPlan } from "#/features/plans/PlanSections";
import { LinkedSubjects } from "#/features/subjects/CircleSubjects";
import { useLinkSecret } from "#/shared/session/link";

export const Route = createFileRoute("/my-mandate")({
  component: () => {
    const secret = useLinkSecret();
    return (
      <LinkedMandate
        key={secret}
        secret={secret}
        sections={({ circle }) => (
          <>
            <LinkedMeetings
              secret={secret}
              say={{ when: whenInWords, state: stateInWords }}
              partsOf={(event) => (
                <>
                  <LinkedMinutes event={event} secret={secret} level={5} />
                  <LinkedDocuments event={event} secret={secret} level={5} />
                </>
              )}
            />
            <LinkedDecisions secret={secret} />
            <LinkedSubjects secret={secret} />
            {circle.kind === "CAB" && <LinkedPlan secret={secret} sayWhen={whenInWords} />}
          </>
        )}
      />
    );
  },
});
