import { useRef, useState } from "react";
import type { MyEvaluation } from "#/shared/api/answers";
import type { Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { language } from "#/shared/i18n/language";
import { type AnswerBody, answerBody, askedFaults, nothingAnswered } from "#/shared/lib/asked";
import { isTouched, useDraft } from "#/shared/lib/drafts";
import { AskedQuestions } from "#/shared/ui/asked/AskedQuestions";
import { askedFaultsInWords } from "#/shared/ui/asked/words";
import { ErrorSummary, type FormFault } from "#/shared/ui/ErrorSummary";
import { Form } from "#/shared/ui/Form";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { Restored } from "#/shared/ui/Restored";
import { draftName, faultsOfAnswer, offeredOf } from "./format";
import { useAnswer } from "./mutations";

type AnswerFormProps = {
  secret: string;
  evaluation: MyEvaluation;
  content: NonNullable<MyEvaluation["content"]>;
  number: number;
  sayWhen: (when: NonNullable<MyEvaluation["about"]["when"]>) => string;
  onSent: () => void;
  /** Somebody answered by this link before, or it closed meanwhile. */
  onOver: () => void;
};

/** The questions; what is typed stays on the device until it is sent, and goes then. */
export function AnswerForm(props: AnswerFormProps) {
  const { secret, evaluation, content, number, sayWhen, onSent, onOver } = props;
  const place = evaluation.byRight ? "device" : "tab";
  const state = useDraft(draftName(evaluation, secret), { version: number, form: nothingAnswered }, place);
  const [faults, setFaults] = useState<FormFault[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const answering = useAnswer(secret, evaluation.id);
  // It may have arrived though nobody heard so: then the link is used, and by this answer.
  const unheard = useRef(false);
  const { form } = state.draft;
  const sent = () => {
    state.saved();
    onSent();
  };
  const refused = (refusal: Problem, body: AnswerBody) => {
    if (refusal.code === "unreachable") unheard.current = true;
    if (refusal.code === "evaluation-answered") return unheard.current ? sent() : onOver();
    if (refusal.code === "evaluation-not-open") return onOver();
    if (refusal.violations.length > 0) setFaults(faultsOfAnswer(refusal, body));
    else setProblem(refusal);
  };
  const send = async () => {
    const lacking = askedFaultsInWords(content, askedFaults(content, form), language());
    setFaults(lacking);
    setProblem(undefined);
    if (lacking.length > 0) return;
    const spoken = language().toUpperCase() as AnswerBody["language"];
    const body = answerBody(content, number, form, spoken);
    const result = await answering.mutateAsync(body);
    if (result.done) sent();
    else refused(result.problem, body);
  };
  return (
    <>
      <ErrorSummary faults={faults} />
      {problem && <ProblemNotice problem={problem} kept={m.common_typed_kept()} />}
      {state.restoredAt && <Restored state={state} />}
      <Form
        onSave={send}
        saving={answering.isPending}
        save={m.answers_send()}
        note={isTouched(state.draft) && { device: m.answers_kept_device, tab: m.answers_kept_tab }[place]()}
        cancel={null}
      >
        <div id="asked" tabIndex={-1}>
          <AskedQuestions
            content={content}
            language={language()}
            offered={offeredOf(evaluation.attributes, sayWhen)}
            value={form}
            onChange={state.change}
            faults={faults}
          />
        </div>
        <p>{m.answers_once()}</p>
      </Form>
    </>
  );
}
