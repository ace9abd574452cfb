import { useNavigate } from "@tanstack/react-router";
import type { NewQuestionnaireForm, Questionnaire } from "#/shared/api/questionnaires";
import { usePlaceNames, useTermOptions } from "#/shared/api/reference";
import { m } from "#/shared/i18n/generated/messages.js";
import { noText } from "#/shared/i18n/text";
import { ActForm } from "#/shared/ui/ActForm";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { SelectField } from "#/shared/ui/Field";
import { TextFields } from "#/shared/ui/TextFields";
import { region } from "./filter";
import { useCopyQuestionnaire } from "./mutations";

type CopyingProps = {
  questionnaire: Questionnaire;
  /** The bassins that the reader runs, and REGION. */
  places: string[];
  close: () => void;
};

const labels: Record<keyof NewQuestionnaireForm, () => string> = {
  title: m.questionnaires_title,
  bassin: m.questionnaires_bassin,
  eventType: m.questionnaires_event_type,
  from: m.questionnaires_template,
  content: m.questionnaires_sections,
};

/** Makes a template of the reader's team from a questionnaire, and goes on there. */
export function Copying({ questionnaire, places, close }: CopyingProps) {
  const { id, title, eventType } = questionnaire;
  const navigate = useNavigate();
  const [first = region] = places;
  const bassin = first === region ? null : first;
  return (
    <ActForm<NewQuestionnaireForm, Questionnaire>
      draft={`questionnaire.${id}.copy`}
      start={{ title, bassin, eventType, from: id, content: null }}
      heading={m.questionnaires_copy()}
      consequence={m.questionnaires_copy_lead()}
      confirm={m.questionnaires_copy_confirm()}
      labels={labels}
      missing={({ title }) =>
        title.fr?.trim() && title.nl?.trim()
          ? []
          : [{ id: fieldId("/title"), message: m.questionnaires_missing_title() }]
      }
      mutation={useCopyQuestionnaire()}
      done={(made) =>
        navigate({ to: "/questionnaires/$id", params: { id: made.id }, state: { done: "created" } })
      }
      close={close}
    >
      {(fields) => <CopyFields {...fields} places={places} />}
    </ActForm>
  );
}

function CopyFields({
  form,
  change,
  faults,
  places,
}: FieldsProps<NewQuestionnaireForm> & { places: string[] }) {
  const placeOf = usePlaceNames();
  const types = useTermOptions("event-types", form.eventType ? [form.eventType] : []);
  return (
    <>
      <TextFields
        pointer="/title"
        label={m.questionnaires_title()}
        value={form.title}
        onChange={(title) => change({ title: title ?? noText })}
        faults={faults}
      />
      <SelectField
        id={fieldId("/bassin")}
        label={m.questionnaires_bassin()}
        error={faultAt(faults, "/bassin")}
        value={form.bassin ?? region}
        options={places.map((code) => ({
          code,
          label: code === region ? m.questionnaires_region() : placeOf(code),
        }))}
        onChange={(code) => change({ bassin: code === region ? null : code })}
      />
      <SelectField
        id={fieldId("/eventType")}
        label={m.questionnaires_event_type()}
        hint={m.questionnaires_event_type_hint()}
        error={faultAt(faults, "/eventType")}
        none={m.questionnaires_any_type()}
        value={form.eventType ?? ""}
        options={types}
        onChange={(code) => change({ eventType: code || null })}
      />
    </>
  );
}
