import type { KeyboardEvent, ReactNode } from "react";
import { m } from "#/shared/i18n/generated/messages.js";
import type { DraftState } from "#/shared/lib/drafts";
import { Button } from "#/shared/ui/Button";
import { DraftForm, type FieldsProps } from "#/shared/ui/DraftForm";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";
import { TextArea } from "#/shared/ui/Field";
import type { Saving } from "#/shared/ui/saving";

type WordsFormProps<Form extends { text: string }> = {
  /** Tells this form from the others of the page. */
  id: string;
  state: DraftState<Form>;
  saving: Saving<Form>;
  labels: Record<keyof Form, () => string>;
  /** What is written. */
  label: string;
  hint?: string;
  save: string;
  /** Where one can leave without saving. */
  onCancel?: () => void;
  /** What is chosen before one writes. */
  before?: (props: FieldsProps<Form>) => ReactNode;
};

/** Some words and what they are about, kept on this device until they are saved; Ctrl and Enter save them. */
export function WordsForm<Form extends { text: string }>(props: WordsFormProps<Form>) {
  const { id, state, saving, labels, label, hint, save, onCancel, before } = props;
  const own = (fault: FormFault) => ({ ...fault, id: `${id}-${fault.id}` });
  const faults = saving.faults.map(own);
  const text = textId(id);
  return (
    <DraftForm
      state={state}
      saving={{ ...saving, faults }}
      labels={labels}
      save={save}
      cancel={
        onCancel && (
          <Button look="secondary" onClick={onCancel}>
            {m.common_cancel()}
          </Button>
        )
      }
    >
      {(fields) => (
        <>
          {before?.(fields)}
          <TextArea
            id={text}
            label={label}
            hint={hint}
            error={faults.find((fault) => fault.id === text)?.message}
            rows={4}
            value={fields.form.text}
            onChange={({ target }) => fields.change({ text: target.value } as Partial<Form>)}
            onKeyDown={sendAtOnce}
          />
        </>
      )}
    </DraftForm>
  );
}

/** The element in which one writes. */
export function textId(id: string): string {
  return `${id}-${fieldId("/text")}`;
}

/** Who writes down what a group says has no time for the mouse. */
function sendAtOnce(event: KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}
