import { useQuery } from "@tanstack/react-query";
import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import type { AgendaEvent, EventDocument, Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button } from "#/shared/ui/Button";
import { Confirmation } from "#/shared/ui/Confirmation";
import { Done } from "#/shared/ui/Done";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { DocumentBringer } from "./DocumentBringer";
import { DocumentEditor } from "./DocumentEditor";
import { DocumentLink } from "./DocumentLink";
import styles from "./Documents.module.css";
import { useRemoveDocument } from "./mutations";
import { documentsQuery } from "./queries";

/** The documents of an event, to take with one; and to bring, for those who keep it. */
export function Documents({ event }: { event: AgendaEvent }) {
  const { data } = useQuery(documentsQuery(event.id));
  const [done, setDone] = useState<string>();
  const keeps = event.rights.includes("EDIT");
  const documents = data?.items ?? [];
  if (!data || (documents.length === 0 && !keeps)) return null;
  return (
    <RecordSection heading={m.agenda_document_heading()}>
      {done && <Done said={done} />}
      {documents.length === 0 && <p>{m.agenda_document_none()}</p>}
      {documents.length > 0 && (
        <ul className={styles.documents}>
          {documents.map((document) => (
            <li key={document.id}>
              {keeps ? (
                <KeptDocument event={event.id} document={document} onDone={setDone} />
              ) : (
                <DocumentLink event={event.id} document={document} />
              )}
            </li>
          ))}
        </ul>
      )}
      {keeps && <DocumentBringer event={event.id} onDone={setDone} />}
    </RecordSection>
  );
}

type KeptProps = { event: string; document: EventDocument; onDone: (said: string | undefined) => void };

/** A document with what its keepers do with it. */
function KeptDocument({ event, document, onDone }: KeptProps) {
  const [doing, setDoing] = useState<"editing" | "removing">();
  const [problem, setProblem] = useState<Problem>();
  const removal = useRemoveDocument(event);
  const title = words(document.title);
  const start = (what: "editing" | "removing") => {
    onDone(undefined);
    setProblem(undefined);
    setDoing(what);
  };
  const remove = async () => {
    const result = await removal.mutateAsync(document);
    if (result.done) onDone(m.agenda_document_removed({ title }));
    else setProblem(result.problem);
  };
  const close = (saved?: EventDocument) => {
    setDoing(undefined);
    if (saved) onDone(m.agenda_document_saved({ title: words(saved.title) }));
  };
  if (doing === "editing") return <DocumentEditor event={event} document={document} onClose={close} />;
  return (
    <>
      <div className={styles.kept}>
        <DocumentLink event={event} document={document} />
        <div className={styles.acts}>
          <Button
            look="quiet"
            aria-label={m.agenda_document_edit({ title })}
            onClick={() => start("editing")}
          >
            <Pencil size={18} aria-hidden />
            {m.agenda_act_edit()}
          </Button>
          <Button
            look="quiet"
            aria-label={m.agenda_document_remove({ title })}
            busy={removal.isPending}
            onClick={() => start("removing")}
          >
            <Trash2 size={18} aria-hidden />
            {m.agenda_act_remove()}
          </Button>
        </div>
      </div>
      {problem && <ProblemNotice problem={problem} />}
      {doing === "removing" && (
        <Confirmation
          heading={m.agenda_document_remove_question({ title })}
          confirm={m.agenda_document_remove_confirm()}
          onConfirm={remove}
          onClose={() => setDoing(undefined)}
        >
          <p>{m.agenda_document_remove_consequence()}</p>
        </Confirmation>
      )}
    </>
  );
}
