import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { Synonym, SynonymForm } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { useDraft } from "#/shared/lib/drafts";
import { Button } from "#/shared/ui/Button";
import { DraftForm, type FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { TextArea, TextField } from "#/shared/ui/Field";
import { useSaving } from "#/shared/ui/saving";
import { fieldLabels, missing } from "./format";
import { emptyForm, formOf, useSaveSynonym, type WhatWasDone } from "./mutations";
import { synonymQuery } from "./queries";
import { SynonymRemoval } from "./SynonymRemoval";

type SynonymEditorProps = {
  /** The group that changes; none when one is added. */
  synonym: Synonym | undefined;
  onClose: (done?: WhatWasDone) => void;
};

/** Says which words mean the same, in any language. */
export function SynonymEditor({ synonym, onClose }: SynonymEditorProps) {
  const { state, saving } = useSynonymForm(synonym, onClose);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {synonym ? m.synonyms_edit_group({ phrase: synonym.phrases[0] ?? "" }) : m.synonyms_add()}
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
        {(fields) => <SynonymFields {...fields} />}
      </DraftForm>
      {synonym && <SynonymRemoval synonym={synonym} onRemoved={onClose} />}
    </>
  );
}

function useSynonymForm(synonym: Synonym | undefined, onClose: (done: WhatWasDone) => void) {
  const cache = useQueryClient();
  const start = synonym
    ? { version: synonym.version, form: formOf(synonym) }
    : { version: 0, form: emptyForm };
  const state = useDraft(`synonym.${synonym?.id ?? "new"}`, start);
  const saving = useSaving({
    state,
    missing,
    mutation: useSaveSynonym(synonym?.id),
    onSaved: ({ phrases }) => onClose({ said: m.synonyms_saved({ phrase: phrases[0] ?? "" }) }),
    latest:
      synonym &&
      (async () => {
        const latest = await cache.fetchQuery({ ...synonymQuery(synonym.id), staleTime: 0 });
        return { version: latest.version, form: formOf(latest) };
      }),
  });
  return { state, saving };
}

function SynonymFields({ form, change, faults }: FieldsProps<SynonymForm>) {
  return (
    <>
      <TextArea
        id={fieldId("/phrases")}
        label={m.synonyms_phrases()}
        hint={m.synonyms_phrases_hint()}
        error={faultAt(faults, "/phrases")}
        rows={6}
        value={form.phrases.join("\n")}
        onChange={(event) => change({ phrases: event.target.value ? event.target.value.split("\n") : [] })}
      />
      <TextField
        id={fieldId("/source")}
        label={m.synonyms_source()}
        hint={m.synonyms_source_hint()}
        error={faultAt(faults, "/source")}
        value={form.source ?? ""}
        onChange={(event) => change({ source: event.target.value || null })}
        optional
      />
    </>
  );
}
