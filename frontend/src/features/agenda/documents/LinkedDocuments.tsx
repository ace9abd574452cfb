import { useQuery } from "@tanstack/react-query";
import { FileDown } from "lucide-react";
import { useState } from "react";
import { api, byLink, outcome } from "#/shared/api/client";
import type { EventDocument, Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { saveAs } from "#/shared/lib/files";
import { Button } from "#/shared/ui/Button";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { Words } from "#/shared/ui/Words";
import styles from "./Documents.module.css";
import { factsOf } from "./format";
import { linkedDocumentsQuery } from "./queries";

type LinkedProps = { event: string; secret: string };

type LinkedDocumentsProps = LinkedProps & { level?: 2 | 5 };

/** The documents of an event for whoever holds the link of their registration or mandate: an address alone would open none of them. */
export function LinkedDocuments({ event, secret, level = 2 }: LinkedDocumentsProps) {
  const { data } = useQuery(linkedDocumentsQuery(event, secret));
  if (!data || data.items.length === 0) return null;
  return (
    <RecordSection heading={m.agenda_document_heading()} level={level}>
      <ul className={styles.documents}>
        {data.items.map((document) => (
          <li key={document.id}>
            <LinkedDocument event={event} secret={secret} document={document} />
          </li>
        ))}
      </ul>
    </RecordSection>
  );
}

function LinkedDocument({ event, secret, document }: LinkedProps & { document: EventDocument }) {
  const [taking, setTaking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const take = async () => {
    setProblem(undefined);
    setTaking(true);
    const params = { path: { id: event, documentId: document.id } };
    const result = await outcome<Blob>(
      api.GET("/api/events/{id}/documents/{documentId}/content", {
        ...{ params, parseAs: "blob" as const },
        ...byLink(secret),
      }),
    );
    setTaking(false);
    if (result.done) saveAs(result.value, document.fileName);
    else setProblem(result.problem);
  };
  return (
    <>
      <div className={styles.document}>
        <FileDown size={20} aria-hidden />
        <div>
          <Button look="quiet" busy={taking} onClick={take}>
            <Words of={document.title} />
          </Button>
          <p className={styles.facts}>{factsOf(document)}</p>
        </div>
      </div>
      {problem && <ProblemNotice problem={problem} kept={m.agenda_document_not_taken()} />}
    </>
  );
}
