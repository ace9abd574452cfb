import { useQuery } from "@tanstack/react-query";
import type { EvaluationForm } from "#/shared/api/evaluations";
import { usePlaceNames } from "#/shared/api/reference";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useMe } from "#/shared/session/session";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, SelectField, short, TextField } from "#/shared/ui/Field";
import { FormSection } from "#/shared/ui/Form";
import { Loaded } from "#/shared/ui/Loaded";
import { TextFields } from "#/shared/ui/TextFields";
import { ends } from "./format";
import { templatesQuery } from "./queries";

type EvaluationFieldsProps = FieldsProps<EvaluationForm> & {
  /** Whether it is being begun: then its template is chosen. */
  fresh: boolean;
  /** Whether it has not opened: then it may still open at another time. */
  ahead: boolean;
  instants: Instants;
};

/** How an instant stands in a field, and what a field says of one; the agenda knows the clocks. */
export type Instants = { typed: (instant: string | null) => string; sent: (typed: string) => string | null };

const hour = 60;
const afters = [0, 2 * hour, 24 * hour, 7 * 24 * hour];

/** All that a team says of an evaluation. */
export function EvaluationFields({ fresh, ahead, instants, ...fields }: EvaluationFieldsProps) {
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
        {fresh && form.evaluated.subject === "SERVICE" && <Bassin {...fields} />}
        {fresh && <Recorded {...fields} />}
      </FormSection>
      {!form.recorded && (
        <FormSection heading={m.evaluations_when()}>
          {ahead && <Time {...fields} instants={instants} />}
          <Choices
            id={fieldId("/commonLink")}
            label={m.evaluations_common_link()}
            hint={m.evaluations_common_link_lead()}
            options={[{ code: "yes", label: m.evaluations_common_link_yes() }]}
            chosen={form.commonLink ? ["yes"] : []}
            onChange={(chosen) => change({ commonLink: chosen.length > 0 })}
          />
        </FormSection>
      )}
      <FormSection heading={m.evaluations_expected_heading()}>
        {!form.recorded && <p>{m.evaluations_expected_lead()}</p>}
        <Expected {...fields} part="expected" label={m.evaluations_expected()} />
        <Expected {...fields} part="expectedApart" label={m.evaluations_expected_apart()} />
        {form.recorded && <Answered {...fields} />}
      </FormSection>
    </>
  );
}

function Template({ form, change, faults }: FieldsProps<EvaluationForm>) {
  const query = useQuery(templatesQuery);
  if (query.isError && !query.data) return <Loaded query={query}>{() => null}</Loaded>;
  return (
    <SelectField
      id={fieldId("/questionnaireFrom")}
      label={m.evaluations_template()}
      hint={m.evaluations_template_hint()}
      error={faultAt(faults, "/questionnaireFrom")}
      none={m.evaluations_template_proposed()}
      value={form.questionnaireFrom ?? ""}
      options={(query.data?.items ?? []).map(({ id, title }) => ({ code: id, label: words(title) }))}
      onChange={(code) => change({ questionnaireFrom: code || null })}
    />
  );
}

function Bassin({ form, change, faults }: FieldsProps<EvaluationForm>) {
  const nameOf = usePlaceNames();
  const places = useMe()?.coordinates ?? [];
  return (
    <SelectField
      id={fieldId("/bassin")}
      label={m.evaluations_bassin()}
      error={faultAt(faults, "/bassin")}
      value={form.bassin ?? ""}
      options={places.map((code) => ({ code, label: nameOf(code) }))}
      onChange={(bassin) => change({ bassin })}
    />
  );
}

/** Whether it was held elsewhere: then nobody answers here, and its numbers are typed in. */
function Recorded({ form, change, faults }: FieldsProps<EvaluationForm>) {
  return (
    <Choices
      id={fieldId("/recorded")}
      label={m.evaluations_recorded()}
      hint={m.evaluations_recorded_lead()}
      error={faultAt(faults, "/recorded")}
      options={[{ code: "yes", label: m.evaluations_recorded_yes() }]}
      chosen={form.recorded ? ["yes"] : []}
      onChange={([yes]) => change({ recorded: Boolean(yes), commonLink: !yes, answered: null })}
    />
  );
}

function Answered({ form, change, faults }: FieldsProps<EvaluationForm>) {
  return (
    <TextField
      id={fieldId("/answered")}
      className={short ?? ""}
      type="number"
      label={m.evaluations_answered()}
      error={faultAt(faults, "/answered")}
      min={0}
      optional
      value={form.answered ?? ""}
      onChange={({ target: { valueAsNumber: answered } }) =>
        change({ answered: Number.isNaN(answered) ? null : answered })
      }
    />
  );
}

type TimeProps = FieldsProps<EvaluationForm> & { instants: Instants };

function Time({ form, change, faults, instants }: TimeProps) {
  const minutes = form.opensAfterMinutes ?? 2 * hour;
  const hasEnd = ends(form.evaluated.subject);
  return (
    <>
      {hasEnd && (
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
      )}
      <TextField
        id={fieldId("/opensOn")}
        className={short ?? ""}
        type="datetime-local"
        label={m.evaluations_opens_on()}
        hint={hasEnd ? m.evaluations_opens_on_instead() : m.evaluations_opens_on_hint()}
        error={faultAt(faults, "/opensOn")}
        optional
        value={instants.typed(form.opensOn)}
        onChange={(event) => change({ opensOn: instants.sent(event.target.value) })}
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
