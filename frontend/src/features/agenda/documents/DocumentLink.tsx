import { FileDown } from "lucide-react";
import type { EventDocument } from "#/shared/api/types";
import { Words } from "#/shared/ui/Words";
import styles from "./Documents.module.css";
import { factsOf } from "./format";

/** A document to take with one: what it is and how much of it, before one takes it. */
export function DocumentLink({ event, document }: { event: string; document: EventDocument }) {
  return (
    <div className={styles.document}>
      <FileDown size={20} aria-hidden />
      <div>
        <a href={`/api/events/${event}/documents/${document.id}/content`} download={document.fileName}>
          <Words of={document.title} />
        </a>
        <p className={styles.facts}>{factsOf(document)}</p>
      </div>
    </div>
  );
}
