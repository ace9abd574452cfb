import type { ReactNode } from "react";
import { m } from "#/shared/i18n/generated/messages.js";
import { useDraft } from "#/shared/lib/drafts";
import type { Place } from "#/shared/lib/storage";
import { Button } from "./Button";
import { DraftForm, type FieldsProps } from "./DraftForm";
import { TakesFocus } from "./inPlace";
import { RecordSection } from "./RecordLayout";
import { type SavingProps, useSaving } from "./saving";

type ActFormProps<Told, Saved> = {
  /** Under which what is typed is kept on the device. */
  draft: string;
  /** Where it is kept: what tells of a person, this tab alone. */
  place?: Place;
  start: Told;
  /** Of what it changes, as the form starts from it; none while there is none. */
  version?: number | undefined;
  /** What it changes as it stands now, to go on from when someone else changed it. */
  latest?: SavingProps<Told, Saved>["latest"];
  heading: string;
  /** What will follow, and who is told. */
  consequence: string;
  confirm: string;
  labels: Record<keyof Told, () => string>;
  missing: SavingProps<Told, Saved>["missing"];
  mutation: SavingProps<Told, Saved>["mutation"];
  done: (saved: Saved) => void;
  close: () => void;
  children: (props: FieldsProps<Told>) => ReactNode;
};

/** Tells something and acts by it: whatever is refused, it stays as it was typed. */
export function ActForm<Told extends object, Saved>(props: ActFormProps<Told, Saved>) {
  const {
    draft,
    place,
    start,
    version = 0,
    latest,
    heading,
    consequence,
    confirm,
    labels,
    missing,
    mutation,
    done,
    close,
    children,
  } = props;
  const state = useDraft(draft, { version, form: start }, place);
  const saving = useSaving({ state, missing, mutation, onSaved: done, latest });
  return (
    <TakesFocus>
      <RecordSection heading={heading}>
        <p>{consequence}</p>
        <DraftForm
          state={state}
          saving={saving}
          labels={labels}
          save={confirm}
          cancel={
            <Button look="secondary" onClick={close}>
              {m.common_cancel()}
            </Button>
          }
        >
          {children}
        </DraftForm>
      </RecordSection>
    </TakesFocus>
  );
}
