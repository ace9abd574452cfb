import { useQuery } from "@tanstack/react-query";
import { useExplanations, useTermOptions } from "#/shared/api/reference";
import type { EventType } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { SelectField } from "#/shared/ui/Field";
import { Fact, Facts } from "#/shared/ui/RecordLayout";
import { ShortText } from "#/shared/ui/Words";
import { type EventDraft, withType } from "./draft";
import styles from "./EventFields.module.css";
import { eventTypesQuery } from "./editing";
import { audienceInWords, registrationInWords } from "./format";
import { publisherInWords, visibilityInWords } from "./rules";

/** What kind of event it is, and what follows from that. */
export function TypeFields({ form, change, faults }: FieldsProps<EventDraft>) {
  const { data: types = [] } = useQuery(eventTypesQuery);
  const options = useTermOptions("event-types", [form.type]);
  const explanation = useExplanations("event-types")(form.type);
  const type = types.find(({ code }) => code === form.type);
  return (
    <>
      <SelectField
        id={fieldId("/type")}
        label={m.agenda_form_type()}
        hint={m.agenda_form_type_hint()}
        error={faultAt(faults, "/type")}
        value={form.type}
        none={m.common_choose()}
        options={options}
        onChange={(code) => change(withType(form, code, types))}
      />
      <div className={styles.rules} role="status">
        {explanation && (
          <p>
            <ShortText of={explanation} />
          </p>
        )}
        {type && <TypeRules type={type} />}
      </div>
    </>
  );
}

/** The rules of a type, in words. */
function TypeRules({ type }: { type: EventType }) {
  return (
    <Facts>
      <Fact name={m.agenda_form_visibility()}>{visibilityInWords(type.visibility)}</Fact>
      <Fact name={m.agenda_audience()}>{audienceInWords(type.audience)}</Fact>
      <Fact name={m.agenda_registration()}>{registrationInWords(type.registration)}</Fact>
      <Fact name={m.agenda_form_published_by()}>{publisherInWords(type.publishedBy)}</Fact>
    </Facts>
  );
}
