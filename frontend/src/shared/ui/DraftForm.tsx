import type { ReactNode } from "react";
import { m } from "#/shared/i18n/generated/messages.js";
import { type DraftState, isTouched } from "#/shared/lib/drafts";
import { ChangedMeanwhile } from "./ChangedMeanwhile";
import { ErrorSummary, type FormFault } from "./ErrorSummary";
import { Form } from "./Form";
import { ProblemNotice } from "./ProblemNotice";
import { Restored } from "./Restored";
import type { Saving } from "./saving";

/** What each part of a form gets: what is typed, how to change it, what is wrong with it. */
export type FieldsProps<Form> = {
  form: Form;
  change: (part: Partial<Form>) => void;
  faults: FormFault[];
};

type DraftFormProps<Form> = {
  state: DraftState<Form>;
  saving: Saving<Form>;
  /** What each field is called. */
  labels: Record<keyof Form, () => string>;
  save: string;
  /** The way out without saving. */
  cancel: ReactNode;
  children: (props: FieldsProps<Form>) => ReactNode;
};

/** Where what is typed is kept, in words. */
export const keptWords = { device: m.common_draft_kept, tab: m.common_draft_in_tab };

/** A form that keeps what is typed, with all that can happen to it said above. */
export function DraftForm<Form extends object>(props: DraftFormProps<Form>) {
  const { state, saving, labels, save, cancel, children } = props;
  const { draft, change, restoredAt } = state;
  const { faults, problem, merged } = saving;
  return (
    <>
      <ErrorSummary faults={faults} />
      {problem && <ProblemNotice problem={problem} kept={m.common_typed_kept()} />}
      {merged && <ChangedMeanwhile merge={merged} theirs={draft.base} change={change} labels={labels} />}
      {restoredAt && !merged && <Restored state={state} />}
      <Form
        onSave={saving.save}
        saving={saving.pending}
        save={save}
        note={isTouched(draft) && keptWords[state.place]()}
        cancel={cancel}
      >
        {children({ form: draft.form, change, faults })}
      </Form>
    </>
  );
}
