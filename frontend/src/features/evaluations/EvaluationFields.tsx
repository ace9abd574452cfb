import { useQuery } from "@tanstack/react-query";
import type { EvaluationForm } from "#/shared/api/evaluations";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, SelectField, short, TextField } from "#/shared/ui/Field";
import { FormSection } from "#/shared/ui/Form";
import { TextFields } from "#/shared/ui/TextFields";
import { templatesQuery } from "./queries";

type EvaluationFieldsProps = FieldsProps<EvaluationForm> & {
  /** Whether it is being begun: then its template is chosen. */
  fresh: boolean;
  /** Whether it has not opened: then it may still open at another time. */
  ahead: boolean;
};

const hour = 60;
const afters = [0, 2 * hour, 24 * hour, 7 * 24 * hour];

/** All that a team says of an evaluation. */
export function EvaluationFields({ fresh, ahead, ...fields }: EvaluationFieldsProps) {
  const { form, change, faults } = fields;
  return (
    <>
      <FormSection heading={m.evaluations_asked()}>
        <TextFields
          pointer="/title"
          label={m.evaluations_title()}
          hint={m.evaluations_title_hint()}
          value={form.title}
          onChange={(title) => change({ title })}
          faults={faults}
          optional
        />
        {fresh && <Template {...fields} />}
      </FormSection>
      <FormSection heading={m.evaluations_when()}>
        {ahead && <Time {...fields} />}
        <Choices
          id={fieldId("/commonLink")}
          label={m.evaluations_common_link()}
          hint={m.evaluations_common_link_lead()}
          options={[{ code: "yes", label: m.evaluations_common_link_yes() }]}
          chosen={form.commonLink ? ["yes"] : []}
          onChange={(chosen) => change({ commonLink: chosen.length > 0 })}
        />
      </FormSection>
      <FormSection heading={m.evaluations_expected_heading()}>
        <p>{m.evaluations_expected_lead()}</p>
        <Expected {...fields} part="expected" label={m.evaluations_expected()} />
        <Expected {...fields} part="expectedApart" label={m.evaluations_expected_apart()} />
      </FormSection>
    </>
  );
}

function Template({ form, change, faults }: FieldsProps<EvaluationForm>) {
  const { data } = useQuery(templatesQuery);
  return (
    <SelectField
      id={fieldId("/questionnaireFrom")}
      label={m.evaluations_template()}
      hint={m.evaluations_template_hint()}
      error={faultAt(faults, "/questionnaireFrom")}
      none={m.evaluations_template_proposed()}
      value={form.questionnaireFrom ?? ""}
      options={(data?.items ?? []).map(({ id, title }) => ({ code: id, label: words(title) }))}
      onChange={(code) => change({ questionnaireFrom: code || null })}
    />
  );
}

function Time({ form, change, faults }: FieldsProps<EvaluationForm>) {
  const minutes = form.opensAfterMinutes ?? 2 * hour;
  return (
    <>
      <SelectField
        id={fieldId("/opensAfterMinutes")}
        label={m.evaluations_opens_after()}
        error={faultAt(faults, "/opensAfterMinutes")}
        value={String(minutes)}
        options={[...new Set([...afters, minutes])].map((each) => ({
          code: String(each),
          label:
            each % (24 * hour) === 0 && each > 0
              ? m.evaluations_after_days({ count: each / (24 * hour) })
              : m.evaluations_after_hours({ count: each / hour }),
        }))}
        onChange={(code) => change({ opensAfterMinutes: Number(code) })}
      />
      <TextField
        id={fieldId("/openDays")}
        className={short ?? ""}
        type="number"
        label={m.evaluations_open_days()}
        error={faultAt(faults, "/openDays")}
        min={1}
        max={365}
        value={form.openDays ?? ""}
        onChange={(event) => change({ openDays: event.target.valueAsNumber || null })}
      />
    </>
  );
}

type ExpectedProps = FieldsProps<EvaluationForm> & { part: "expected" | "expectedApart"; label: string };

function Expected({ form, change, faults, part, label }: ExpectedProps) {
  const told = form[part];
  return (
    <>
      <TextField
        id={fieldId(`/${part}/value`)}
        className={short ?? ""}
        type="number"
        label={label}
        error={faultAt(faults, `/${part}/value`)}
        min={0}
        optional
        value={told?.value ?? ""}
        onChange={({ target: { valueAsNumber: value } }) =>
          change({ [part]: Number.isNaN(value) ? null : { value, qualifier: told?.qualifier ?? "EXACT" } })
        }
      />
      {told && (
        <SelectField
          id={fieldId(`/${part}/qualifier`)}
          label={m.evaluations_exactly({ label })}
          value={told.qualifier}
          options={[
            { code: "EXACT", label: m.evaluations_exact() },
            { code: "ABOUT", label: m.evaluations_about() },
            { code: "MORE_THAN", label: m.evaluations_more_than() },
            { code: "LESS_THAN", label: m.evaluations_less_than() },
          ]}
          onChange={(qualifier) => change({ [part]: { ...told, qualifier } as EvaluationForm["expected"] })}
        />
      )}
    </>
  );
}
