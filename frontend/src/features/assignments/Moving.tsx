import { useState } from "react";
import type { Assignment, AssignmentMoveCost } from "#/shared/api/assignments";
import type { Problem } from "#/shared/api/types";
import { compare } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { SelectField } from "#/shared/ui/Field";
import { Notice } from "#/shared/ui/Notice";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { conditionInWords, goalInWords, groupInWords, nameOf } from "./format";
import { useMove, useTrial } from "./mutations";

type MovingProps = { assignment: Assignment; onMoved: (other: string) => void };

/** Moves somebody by hand: what it costs is said before. */
export function Moving({ assignment, onMoved }: MovingProps) {
  const [who, setWho] = useState("");
  const [where, setWhere] = useState("");
  const [cost, setCost] = useState<AssignmentMoveCost>();
  const [problem, setProblem] = useState<Problem>();
  const trial = useTrial(assignment);
  const moving = useMove(assignment, onMoved);
  const move = { participantId: who, proposedId: where || null };
  const choose = (set: (code: string) => void) => (code: string) => {
    set(code);
    setCost(undefined);
    setProblem(undefined);
  };
  const tryOut = async () => {
    const result = await trial.mutateAsync(move);
    setProblem(result.done ? undefined : result.problem);
    setCost(result.done ? result.value : undefined);
  };
  const perform = async (breakingRules: boolean) => {
    const result = await moving.mutateAsync({ move, breakingRules });
    if (!result.done) setProblem(result.problem);
  };
  const people = [...assignment.people].sort((a, b) => compare(nameOf(a), nameOf(b)));
  return (
    <RecordSection heading={m.assignments_move()}>
      <p>{m.assignments_move_lead()}</p>
      <SelectField
        id="move-who"
        label={m.assignments_move_who()}
        value={who}
        none={m.assignments_move_choose()}
        options={people.map((each) => ({ code: each.participantId, label: nameOf(each) }))}
        onChange={choose(setWho)}
      />
      <SelectField
        id="move-where"
        label={m.assignments_move_where()}
        value={where}
        none={m.assignments_move_nowhere()}
        options={assignment.proposed.map((each) => ({ code: each.id, label: groupInWords(each) }))}
        onChange={choose(setWhere)}
      />
      {problem && <ProblemNotice problem={problem} />}
      <ButtonRow>
        <Button look="secondary" disabled={!who} busy={trial.isPending} onClick={tryOut}>
          {m.assignments_move_try()}
        </Button>
      </ButtonRow>
      {cost && (
        <>
          <Cost assignment={assignment} cost={cost} />
          <ButtonRow>
            <Button look="primary" busy={moving.isPending} onClick={() => perform(cost.broken.length > 0)}>
              {cost.broken.length > 0 ? m.assignments_move_anyway() : m.assignments_move_do()}
            </Button>
          </ButtonRow>
        </>
      )}
    </RecordSection>
  );
}

function Cost({ assignment, cost: { goals, broken } }: { assignment: Assignment; cost: AssignmentMoveCost }) {
  const changed = goals.filter(({ before, after }) => before !== after);
  return (
    <Notice
      kind={broken.length > 0 ? "warning" : "info"}
      role="status"
      heading={
        changed.length === 0 && broken.length === 0 ? m.assignments_move_free() : m.assignments_move_cost()
      }
    >
      <ul>
        {changed.map(({ goal, before, after }) => (
          <li key={goal}>
            {m.assignments_move_goal({
              goal: goalInWords(goal),
              before: String(before),
              after: String(after),
            })}
          </li>
        ))}
      </ul>
      {broken.length > 0 && (
        <>
          <p>{m.assignments_move_broken()}</p>
          <ul>
            {broken.map((condition, i) => (
              <li key={i}>{conditionInWords(assignment, condition)}</li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
