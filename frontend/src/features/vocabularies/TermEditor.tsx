import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { Vocabulary } from "#/shared/api/reference";
import type { Term } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { noText, words } from "#/shared/i18n/text";
import { useDraft } from "#/shared/lib/drafts";
import { Button } from "#/shared/ui/Button";
import { DraftForm, type FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, SelectField, short, TextField } from "#/shared/ui/Field";
import { useSaving } from "#/shared/ui/saving";
import { TextFields } from "#/shared/ui/TextFields";
import { fieldLabels, missing } from "./format";
import { emptyForm, formOf, type TermDraft, useSaveTerm } from "./mutations";
import { termQuery } from "./queries";

type TermEditorProps = {
  vocabulary: Vocabulary;
  /** The term that changes; none when one is added. */
  term: Term | undefined;
  /** The terms of the vocabulary: a new one comes after them, and they may replace an old one. */
  terms: Term[];
  /** Called with the term when it was saved, with nothing when it was not. */
  onClose: (saved?: Term) => void;
};

/** Adds a term, or changes all of one but its code. */
export function TermEditor(props: TermEditorProps) {
  const { vocabulary, term, terms, onClose } = props;
  const { state, saving } = useTermForm(props);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {term ? m.vocabularies_edit_term({ name: words(term.label) }) : m.vocabularies_add()}
      </h2>
      <DraftForm
        state={state}
        saving={saving}
        labels={fieldLabels}
        save={m.common_save()}
        cancel={
          <Button
            look="quiet"
            onClick={() => {
              state.discard();
              onClose();
            }}
          >
            {m.common_cancel()}
          </Button>
        }
      >
        {(fields) => (
          <>
            <WordsFields {...fields} />
            {!term && <CodeField {...fields} language={vocabulary === "languages"} />}
            <PositionField {...fields} />
            {term && <UseFields {...fields} others={terms.filter(({ code }) => code !== term.code)} />}
          </>
        )}
      </DraftForm>
    </>
  );
}

function useTermForm({ vocabulary, term, terms, onClose }: TermEditorProps) {
  const cache = useQueryClient();
  const start = term ? { version: term.version, form: formOf(term) } : { version: 0, form: emptyForm(terms) };
  const state = useDraft(`term.${vocabulary}.${term?.code ?? "new"}`, start);
  const saving = useSaving({
    state,
    missing,
    mutation: useSaveTerm(vocabulary, term !== undefined),
    onSaved: onClose,
    latest:
      term &&
      (async () => {
        const latest = await cache.fetchQuery({ ...termQuery(vocabulary, term.code), staleTime: 0 });
        return { version: latest.version, form: formOf(latest) };
      }),
  });
  return { state, saving };
}

type Fields = FieldsProps<TermDraft>;

function WordsFields({ form, change, faults }: Fields) {
  return (
    <>
      <TextFields
        pointer="/label"
        label={m.vocabularies_label()}
        value={form.label}
        onChange={(label) => change({ label: label ?? noText })}
        faults={faults}
      />
      <TextFields
        pointer="/explanation"
        label={m.vocabularies_explanation()}
        hint={m.vocabularies_explanation_hint()}
        value={form.explanation}
        onChange={(explanation) => change({ explanation })}
        faults={faults}
        long
        optional
      />
    </>
  );
}

/** The code that programs know the term by; languages have the world's own codes. */
function CodeField({ form, change, faults, language }: Fields & { language: boolean }) {
  const written = (typed: string) => (language ? typed.toLowerCase() : typed.toUpperCase());
  return (
    <TextField
      id={fieldId("/code")}
      label={m.vocabularies_code()}
      hint={language ? m.vocabularies_code_hint_language() : m.vocabularies_code_hint()}
      error={faultAt(faults, "/code")}
      className={short}
      value={form.code}
      onChange={(event) => change({ code: written(event.target.value) })}
      autoComplete="off"
      spellCheck={false}
    />
  );
}

function PositionField({ form, change, faults }: Fields) {
  return (
    <TextField
      id={fieldId("/position")}
      label={m.vocabularies_position()}
      hint={m.vocabularies_position_hint()}
      error={faultAt(faults, "/position")}
      className={short}
      type="number"
      min={0}
      value={form.position}
      onChange={(event) => change({ position: event.target.valueAsNumber || 0 })}
    />
  );
}

/** Whether the term is still offered, and what replaces it. */
function UseFields({ form, change, faults, others }: Fields & { others: Term[] }) {
  return (
    <>
      <Choices
        id={fieldId("/obsolete")}
        label={m.vocabularies_obsolete()}
        hint={m.vocabularies_obsolete_hint()}
        error={faultAt(faults, "/obsolete")}
        options={[{ code: "obsolete", label: m.vocabularies_no_longer_offered() }]}
        chosen={form.obsolete ? ["obsolete"] : []}
        onChange={(chosen) => change({ obsolete: chosen.length > 0 })}
      />
      {form.obsolete && (
        <SelectField
          id={fieldId("/replacedBy")}
          label={m.vocabularies_replaced_by()}
          error={faultAt(faults, "/replacedBy")}
          value={form.replacedBy ?? ""}
          none={m.common_nothing()}
          options={others.map(({ code, label }) => ({ code, label: words(label) }))}
          onChange={(code) => change({ replacedBy: code || null })}
          optional
        />
      )}
    </>
  );
}
