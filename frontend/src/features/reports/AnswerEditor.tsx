import { Link } from "@tanstack/react-router";
import type { ErrorReport } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { useDraft } from "#/shared/lib/drafts";
import { DraftForm, type FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt } from "#/shared/ui/ErrorSummary";
import { Choices, TextArea } from "#/shared/ui/Field";
import { useSaving } from "#/shared/ui/saving";
import { answerLabels, missingInAnswer } from "./format";
import { type Answer, emptyAnswer, useAnswerReport } from "./mutations";

/** Answers a reported error. */
export function AnswerEditor({ report }: { report: ErrorReport }) {
  const state = useDraft(`error-report.answer.${report.id}`, { version: report.version, form: emptyAnswer });
  const saving = useSaving({
    state,
    missing: missingInAnswer,
    mutation: useAnswerReport(report.id),
    onSaved: () => window.scrollTo(0, 0),
  });
  return (
    <DraftForm
      state={state}
      saving={saving}
      labels={answerLabels}
      save={m.reports_answer_send()}
      cancel={<Link to="/me">{m.common_cancel()}</Link>}
    >
      {(fields) => <AnswerFields {...fields} told={report.email !== null} />}
    </DraftForm>
  );
}

function AnswerFields({ form, change, faults, told }: FieldsProps<Answer> & { told: boolean }) {
  return (
    <>
      <Choices
        id="field-corrected"
        label={m.reports_corrected()}
        error={faultAt(faults, "/corrected")}
        several={false}
        options={[
          { code: "true", label: m.reports_corrected_yes() },
          { code: "false", label: m.reports_corrected_no() },
        ]}
        chosen={form.corrected === null ? [] : [String(form.corrected)]}
        onChange={([chosen]) => change({ corrected: chosen === "true" })}
      />
      <TextArea
        id="field-answer"
        label={m.reports_answer()}
        hint={told ? m.reports_answer_hint_mail() : m.reports_answer_hint_none()}
        error={faultAt(faults, "/answer")}
        value={form.answer}
        rows={5}
        maxLength={2000}
        onChange={(event) => change({ answer: event.target.value })}
      />
    </>
  );
}
