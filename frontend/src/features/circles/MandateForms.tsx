import type { Circle, Mandate } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { useDraft } from "#/shared/lib/drafts";
import { today } from "#/shared/lib/today";
import { ActForm } from "#/shared/ui/ActForm";
import { Button } from "#/shared/ui/Button";
import { DraftForm } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { TextArea } from "#/shared/ui/Field";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { useSaving } from "#/shared/ui/saving";
import { missingInEnd, missingInPerson, type Named, namedLabels, organisationInWords } from "./format";
import { type Colleague, type Ending, useCorrectMandate, useEndMandate, useReplace } from "./mutations";
import { DayField, PersonFields, WhoFields } from "./PersonFields";

type FormProps = { circle: Circle; mandate: Mandate; done: () => void; close: () => void };

/** Ends a mandate early, and says why. */
export function EndForm({ circle, mandate, done, close }: FormProps) {
  return (
    <ActForm<Ending, unknown>
      draft={`mandate.end.${mandate.id}`}
      start={{ lastDay: today(), reason: "" }}
      heading={m.circles_end_heading()}
      consequence={m.circles_end_consequence()}
      confirm={m.circles_end()}
      labels={{ lastDay: m.circles_last_day_of, reason: m.circles_reason }}
      missing={missingInEnd}
      mutation={useEndMandate(circle.id, mandate.id)}
      done={done}
      close={close}
    >
      {(fields) => (
        <>
          <DayField {...fields} name="lastDay" label={m.circles_last_day_of()} hint={m.circles_end_hint()} />
          <TextArea
            id={fieldId("/reason")}
            label={m.circles_reason()}
            hint={m.circles_reason_hint()}
            error={faultAt(fields.faults, "/reason")}
            rows={3}
            maxLength={500}
            value={fields.form.reason}
            onChange={({ target }) => fields.change({ reason: target.value })}
          />
        </>
      )}
    </ActForm>
  );
}

/** Leaves the rest of a mandate to a colleague. */
export function ReplacementForm({ circle, mandate, done, close }: FormProps) {
  const start: Colleague = { ...{ name: "", email: "", language: "" }, ...{ firstDay: today(), reason: "" } };
  return (
    <ActForm<Colleague, unknown>
      draft={`mandate.replace.${mandate.id}`}
      place="tab"
      start={start}
      heading={m.circles_replace_heading()}
      consequence={m.circles_replace_consequence()}
      confirm={m.circles_replace()}
      labels={{
        name: m.circles_person,
        email: m.circles_email,
        language: m.circles_language,
        firstDay: m.circles_first_day,
        reason: m.circles_reason,
      }}
      missing={missingInPerson}
      mutation={useReplace(circle.id, mandate.id)}
      done={done}
      close={close}
    >
      {(fields) => (
        <>
          <WhoFields {...fields} />
          <DayField
            {...fields}
            name="firstDay"
            label={m.circles_first_day()}
            hint={m.circles_replace_hint()}
          />
          <TextArea
            id={fieldId("/reason")}
            label={m.circles_reason()}
            error={faultAt(fields.faults, "/reason")}
            rows={3}
            maxLength={500}
            value={fields.form.reason}
            onChange={({ target }) => fields.change({ reason: target.value })}
            optional
          />
        </>
      )}
    </ActForm>
  );
}

/** Corrects what was told of somebody. */
export function Correction({ circle, mandate, done, close }: FormProps) {
  const { version } = mandate;
  const state = useDraft(`mandate.${mandate.id}`, { version, form: namedOf(mandate) }, "tab");
  const saving = useSaving({
    state,
    missing: missingInPerson,
    mutation: useCorrectMandate(circle.id, mandate.id),
    onSaved: done,
  });
  return (
    <RecordSection heading={m.circles_correct_heading()}>
      <DraftForm
        state={state}
        saving={saving}
        labels={namedLabels}
        save={m.common_save()}
        cancel={
          <Button look="secondary" onClick={close}>
            {m.common_cancel()}
          </Button>
        }
      >
        {(fields) => <PersonFields {...fields} circle={circle} />}
      </DraftForm>
    </RecordSection>
  );
}

function namedOf(mandate: Mandate): Named {
  return {
    name: mandate.name ?? "",
    email: mandate.email ?? "",
    language: mandate.language ?? "",
    organisation: { id: mandate.organisationId, name: organisationInWords(mandate) },
    sector: mandate.sector ?? "",
    role: mandate.role,
    firstDay: mandate.firstDay,
    lastDay: mandate.lastDay,
  };
}
