import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { EventDocument, EventDocumentForm, Visibility } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useDraft, type Versioned } from "#/shared/lib/drafts";
import { Button } from "#/shared/ui/Button";
import { DraftForm } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices } from "#/shared/ui/Field";
import { useSaving } from "#/shared/ui/saving";
import { TextFields } from "#/shared/ui/TextFields";
import styles from "./Documents.module.css";
import { audienceOptions, documentLabels, missingInDocument } from "./format";
import { useUpdateDocument } from "./mutations";
import { documentQuery } from "./queries";

type DocumentEditorProps = {
  event: string;
  document: EventDocument;
  onClose: (saved?: EventDocument) => void;
};

/** Says what a document is called, and who reads it. */
export function DocumentEditor({ event, document, onClose }: DocumentEditorProps) {
  const cache = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const state = useDraft(`document.${document.id}`, versioned(document));
  const saving = useSaving({
    state,
    missing: missingInDocument,
    mutation: useUpdateDocument(event, document.id),
    onSaved: onClose,
    latest: async () => versioned(await cache.fetchQuery(documentQuery(event, document.id))),
  });
  const cancel = () => {
    state.discard();
    onClose();
  };
  return (
    <div className={styles.form}>
      <h3 ref={heading} tabIndex={-1}>
        {m.agenda_document_edit({ title: words(document.title) })}
      </h3>
      <DraftForm
        state={state}
        saving={saving}
        labels={documentLabels}
        save={m.common_save()}
        cancel={
          <Button look="secondary" onClick={cancel}>
            {m.common_cancel()}
          </Button>
        }
      >
        {({ form, change, faults }) => (
          <>
            <TextFields
              pointer="/title"
              label={documentLabels.title()}
              value={form.title}
              onChange={(title) => change({ title: title ?? { fr: null, nl: null, en: null } })}
              faults={faults}
            />
            <Choices
              id={fieldId("/audience")}
              label={documentLabels.audience()}
              hint={m.agenda_document_audience_hint()}
              error={faultAt(faults, "/audience")}
              several={false}
              options={audienceOptions()}
              chosen={[form.audience]}
              onChange={([code]) => change({ audience: code as Visibility })}
            />
          </>
        )}
      </DraftForm>
    </div>
  );
}

function versioned({ version, title, audience }: EventDocument): Versioned<EventDocumentForm> {
  return { version, form: { title, audience } };
}
