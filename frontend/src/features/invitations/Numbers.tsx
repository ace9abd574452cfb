import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "#/shared/ui/Button";
import { Confirmation } from "#/shared/ui/Confirmation";
import { Count, Counts } from "#/shared/ui/Counts";
import { Done } from "#/shared/ui/Done";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { stateLabels } from "./format";
import { useInviteAgain } from "./mutations";
import { figuresQuery } from "./queries";
import { states } from "./states";

/** How many are invited and what became of it, and asking those once more who have not answered. */
export function Numbers({ event }: { event: string }) {
  const query = useQuery(figuresQuery(event));
  return (
    <Loaded query={query} skeleton={<Skeleton blocks={1} />}>
      {({ invited, states: counted, again }) =>
        invited === 0 ? null : (
          <>
            <Counts label={m.invitations_numbers()}>
              <Count name={m.invitations_invited()} value={invited} />
              {states.flatMap((state) =>
                counted
                  .filter((each) => each.state === state)
                  .map(({ count }) => <Count key={state} name={stateLabels[state]()} value={count} />),
              )}
            </Counts>
            <Again event={event} count={again} />
          </>
        )
      }
    </Loaded>
  );
}

function Again({ event, count }: { event: string; count: number }) {
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const inviting = useInviteAgain(event);
  const invite = async () => {
    setDone(undefined);
    setProblem(undefined);
    const result = await inviting.mutateAsync();
    if (result.done) setDone(m.invitations_again_done({ count: result.value.invited }));
    else setProblem(result.problem);
  };
  return (
    <>
      {done && <Done said={done} />}
      {problem && <ProblemNotice problem={problem} />}
      {count > 0 && (
        <Button look="secondary" busy={inviting.isPending} onClick={() => setAsking(true)}>
          {m.invitations_again({ count })}
        </Button>
      )}
      {asking && (
        <Confirmation
          heading={m.invitations_again_heading()}
          confirm={m.invitations_again({ count })}
          onConfirm={invite}
          onClose={() => setAsking(false)}
        >
          <p>{m.invitations_again_consequence()}</p>
        </Confirmation>
      )}
    </>
  );
}
