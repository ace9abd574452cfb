import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { MyEvaluation } from "#/shared/api/answers";
import { problemOf } from "#/shared/api/problem";
import { m } from "#/shared/i18n/generated/messages.js";
import { forget } from "#/shared/lib/storage";
import { Button } from "#/shared/ui/Button";
import { useHeadingFocus } from "#/shared/ui/inPlace";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Notice } from "#/shared/ui/Notice";
import { Page } from "#/shared/ui/Page";
import { AnswerPage } from "./AnswerPage";
import { draftName, rememberAnswered, wasAnsweredHere } from "./format";
import { myEvaluationQuery } from "./queries";
import { Thanks } from "./Thanks";

type LinkedEvaluationProps = {
  secret: string;
  sayWhen: (when: NonNullable<MyEvaluation["about"]["when"]>) => string;
};

/** The evaluation that a mail or a code on the wall leads to: answered here, and only here. */
export function LinkedEvaluation({ secret, sayWhen }: LinkedEvaluationProps) {
  const [thanked, setThanked] = useState<MyEvaluation>();
  const [people, setPeople] = useState(0);
  const [over, setOver] = useState(false);
  const query = useQuery({ ...myEvaluationQuery(secret), enabled: secret !== "" && !thanked });
  useHeadingFocus(thanked !== undefined || people > 0);
  useHeadingFocus(over);
  if (secret === "" || (query.isError && problemOf(query.error).code === "link-refused"))
    return <Page heading={m.answers_no_link()} lead={m.answers_no_link_lead()} />;
  const another = () => {
    setThanked(undefined);
    setPeople(people + 1);
  };
  if (thanked) return <Thanks evaluation={thanked} onAnother={another} />;
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(evaluation) => (
        <Standing
          key={people}
          evaluation={evaluation}
          invited={people > 0}
          {...{ secret, sayWhen }}
          onSent={() => setThanked(evaluation)}
          onOver={() => query.refetch().then(() => setOver(true))}
        />
      )}
    </Loaded>
  );
}

type StandingProps = LinkedEvaluationProps & {
  evaluation: MyEvaluation;
  /** Whether somebody else is to answer on this device, who said so. */
  invited: boolean;
  onSent: () => void;
  onOver: () => void;
};

/** What one can do with the link today. */
function Standing({ evaluation, invited, secret, sayWhen, onSent, onOver }: StandingProps) {
  const { id, byRight, rights, used, state } = evaluation;
  const [another, setAnother] = useState(invited);
  const over = used || state === "CLOSED";
  // What was typed for it can be sent no more, and is nobody's business.
  if (over) forget(`estuaire.draft.${draftName(evaluation, secret)}`, byRight ? "device" : "tab");
  if (used) return <Page heading={m.answers_answered()} lead={m.answers_answered_lead()} />;
  if (!rights.includes("ANSWER"))
    return state === "DRAFT" || state === "PLANNED" ? (
      <Page heading={m.answers_early()} lead={m.answers_early_lead()} />
    ) : (
      <Page heading={m.answers_closed()} lead={m.answers_closed_lead()} />
    );
  if (!byRight && !another && wasAnsweredHere(id))
    return (
      <Page heading={m.answers_heading()}>
        <Notice heading={m.answers_device()}>
          <p>{m.answers_device_lead()}</p>
          <Button look="secondary" onClick={() => setAnother(true)}>
            {m.answers_another()}
          </Button>
        </Notice>
      </Page>
    );
  const sent = () => {
    if (!byRight) rememberAnswered(id);
    onSent();
  };
  return <AnswerPage {...{ evaluation, secret, sayWhen, onOver }} focused={another} onSent={sent} />;
}
