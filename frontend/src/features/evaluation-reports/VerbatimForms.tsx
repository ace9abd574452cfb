import type { ReactNode } from "react";
import type { EvaluationReport, QuotableWords, Verbatim } from "#/shared/api/evaluation-reports";
import { useTermOptions } from "#/shared/api/reference";
import { m } from "#/shared/i18n/generated/messages.js";
import { ActForm } from "#/shared/ui/ActForm";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { type FormFault, faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, SelectField, TextField } from "#/shared/ui/Field";
import { TextFields } from "#/shared/ui/TextFields";
import styles from "./EvaluationReports.module.css";
import { isThereAsWritten, movedTo, questionsOf, writtenInWords } from "./format";
import { type TypedVerbatim, useChoose, useUpdateVerbatim } from "./mutations";
import { verbatimNow } from "./queries";

type Steps = { done: () => void; close: () => void };

const languageCodes = ["FR", "NL", "EN"] as const;

const labels: Record<keyof TypedVerbatim, () => string> = {
  text: m.verbatims_text,
  writtenIn: m.verbatims_written_in,
  source: m.verbatims_source,
  themes: m.verbatims_themes,
  questionId: m.verbatims_question,
};

type NewProps = Steps & { report: EvaluationReport; words: QuotableWords | null };

/** Chooses an open answer; without one, types in what is known of an evaluation that was held elsewhere. */
export function NewVerbatim({ report, words, ...steps }: NewProps) {
  const original = words?.words ?? null;
  const pointer = "/verbatim";
  return (
    <ActForm<TypedVerbatim, Verbatim>
      draft={`verbatim.new.${words?.id ?? report.evaluationId}`}
      place="tab"
      start={{
        text: original ? { fr: original, nl: null, en: null } : null,
        writtenIn: "FR",
        source: "",
        themes: [],
        questionId: "",
      }}
      heading={words ? m.verbatims_choose_heading() : m.verbatims_type_in()}
      consequence={m.verbatims_choose_consequence()}
      confirm={m.verbatims_keep()}
      labels={labels}
      missing={(form) => missingIn(form, pointer)}
      mutation={useChoose(report.evaluationId, words?.id ?? null)}
      {...steps}
    >
      {(fields) => (
        <Fields {...fields} pointer={pointer} original={original}>
          {!words && (
            <>
              <SelectField
                id={fieldId("/questionId")}
                label={m.verbatims_question()}
                error={faultAt(fields.faults, "/questionId")}
                none={m.verbatims_no_question()}
                value={fields.form.questionId}
                options={questionsOf(report)}
                onChange={(questionId) => fields.change({ questionId })}
                optional
              />
              <Source {...fields} pointer={pointer} />
            </>
          )}
        </Fields>
      )}
    </ActForm>
  );
}

type EditProps = Steps & { report: EvaluationReport; verbatim: Verbatim };

/** Says how a verbatim is read. */
export function EditVerbatim({ report, verbatim, ...steps }: EditProps) {
  return (
    <ActForm<TypedVerbatim, Verbatim>
      draft={`verbatim.${verbatim.id}`}
      place="tab"
      start={typedOf(verbatim)}
      version={verbatim.version}
      latest={async () => {
        const now = await verbatimNow(report.evaluationId, verbatim.id);
        return { version: now.version, form: typedOf(now) };
      }}
      heading={m.verbatims_edit_heading()}
      consequence={
        verbatim.state === "PUBLISHED" ? m.verbatims_edit_published() : m.verbatims_choose_consequence()
      }
      confirm={m.common_save()}
      labels={labels}
      missing={(form) => missingIn(form, "")}
      mutation={useUpdateVerbatim(report.evaluationId, verbatim)}
      {...steps}
    >
      {(fields) => (
        <Fields {...fields} pointer="" original={verbatim.words}>
          {!verbatim.wordsId && <Source {...fields} pointer="" />}
        </Fields>
      )}
    </ActForm>
  );
}

function typedOf({ text, writtenIn, source, themes, questionId }: Verbatim): TypedVerbatim {
  return { text, writtenIn, source: source ?? "", themes, questionId: questionId ?? "" };
}

function missingIn({ text, writtenIn }: TypedVerbatim, pointer: string): FormFault[] {
  return isThereAsWritten(text, writtenIn)
    ? []
    : [
        {
          id: fieldId(`${pointer}/text/${writtenIn.toLowerCase()}`),
          message: m.verbatims_missing_text({ language: writtenInWords(writtenIn) }),
        },
      ];
}

type SourceProps = FieldsProps<TypedVerbatim> & { pointer: string };

function Source({ form, change, faults, pointer }: SourceProps) {
  return (
    <TextField
      id={fieldId(`${pointer}/source`)}
      label={m.verbatims_source()}
      hint={m.verbatims_source_hint()}
      error={faultAt(faults, `${pointer}/source`)}
      maxLength={300}
      value={form.source}
      onChange={({ target }) => change({ source: target.value })}
      optional
    />
  );
}

type VerbatimFieldsProps = SourceProps & { original: string | null; children: ReactNode };

function Fields({ form, change, faults, pointer, original, children }: VerbatimFieldsProps) {
  const themes = useTermOptions("themes", form.themes);
  return (
    <>
      <Choices
        id={fieldId(`${pointer}/writtenIn`)}
        label={m.verbatims_written_in()}
        options={languageCodes.map((code) => ({ code, label: writtenInWords(code) }))}
        chosen={[form.writtenIn]}
        onChange={([code]) => {
          const writtenIn = languageCodes.find((each) => each === code) ?? "FR";
          change({ writtenIn, text: movedTo(form.text, original, form.writtenIn, writtenIn) });
        }}
        several={false}
      />
      {original && (
        <figure className={styles.figure}>
          <figcaption>{m.verbatims_words()}</figcaption>
          <blockquote className={styles.quote}>{original}</blockquote>
        </figure>
      )}
      <TextFields
        pointer={`${pointer}/text`}
        label={m.verbatims_text()}
        hint={m.verbatims_text_hint()}
        value={form.text}
        onChange={(text) => change({ text })}
        faults={faults}
        long
      />
      <Choices
        id={fieldId(`${pointer}/themes`)}
        label={m.verbatims_themes()}
        error={faultAt(faults, `${pointer}/themes`)}
        options={themes}
        chosen={form.themes}
        onChange={(chosen) => change({ themes: chosen })}
        columns
        optional
      />
      {children}
    </>
  );
}
