import { type ReactNode, useRef, useState } from "react";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "./Button";
import { ForVoices } from "./ForVoices";
import { Notice } from "./Notice";
import styles from "./SimilarRecords.module.css";

/** A record that may be the one that is being written down. */
export type SimilarRecord = {
  id: string;
  name: string;
  /** Its name, as the link that leads to it. */
  link: ReactNode;
  /** Where it is, whose it is. */
  about: string;
  /** Why it may be the same, in words. */
  because: string[];
};

type SimilarRecordsProps = {
  records: SimilarRecord[];
  /** How many there are, in words. */
  heading: (count: { count: number }) => string;
  /** What one says of a record that is not the same. */
  another: string;
};

/** Records that may be the one that is being written down. Nothing stands in the way: one may go on, or say « another ». */
export function SimilarRecords({ records, heading, another }: SimilarRecordsProps) {
  const [others, setOthers] = useState<string[]>([]);
  const box = useRef<HTMLDivElement>(null);
  const left = records.filter(({ id }) => !others.includes(id));
  const said = left.length > 0 ? heading({ count: left.length }) : "";
  const dismiss = (id: string) => {
    setOthers([...others, id]);
    // The button that was pressed is gone.
    box.current?.focus();
  };
  return (
    <div ref={box} tabIndex={-1} className={styles.similar}>
      <ForVoices role="status">{said}</ForVoices>
      {left.length > 0 && (
        <Notice heading={said}>
          <p>{m.twins_similar_lead()}</p>
          <ul className={styles.list}>
            {left.map((record) => (
              <Similar key={record.id} record={record} another={another} onDismiss={dismiss} />
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}

type SimilarProps = { record: SimilarRecord; another: string; onDismiss: (id: string) => void };

function Similar({ record: { id, name, link, about, because }, another, onDismiss }: SimilarProps) {
  return (
    <li>
      <div>
        {link}
        <div className={styles.why}>{[about, ...because].filter(Boolean).join(" · ")}</div>
      </div>
      <Button look="quiet" onClick={() => onDismiss(id)}>
        {another} <ForVoices>{m.twins_other_than({ name })}</ForVoices>
      </Button>
    </li>
  );
}
