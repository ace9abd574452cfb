import { type ReactNode, useState } from "react";
import type { Outcome } from "#/shared/api/problem";
import type { Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button, ButtonRow } from "./Button";
import { Confirmation } from "./Confirmation";
import styles from "./MergeTrial.module.css";
import { ProblemNotice } from "./ProblemNotice";
import { RecordSection } from "./RecordLayout";
import { Table } from "./Table";

/** A field of two records: what stays, and what goes. */
export type Compared = { field: string; label: string; kept: ReactNode; gone: ReactNode };

type MergeTrialProps = {
  names: { kept: string; gone: string };
  fields: Compared[];
  /** The fields that the kept record lacks and takes from the other. */
  filled: string[];
  /** What follows besides, in sentences. */
  consequences: string[];
  merge: () => Promise<Outcome<unknown>>;
  onMerged: () => void;
};

/** What becomes of two records before it is done: what stands, what is taken over, what follows; and the act itself. */
export function MergeTrial({ names, fields, filled, consequences, merge, onMerged }: MergeTrialProps) {
  const gone = (row: Compared) => (
    <div>
      {row.gone}
      {filled.includes(row.field) && <p className={styles.taken}>{m.twins_taken_over()}</p>}
    </div>
  );
  return (
    <div className={styles.trial}>
      <RecordSection heading={m.twins_side_by_side()}>
        <Table
          label={`${names.kept} · ${names.gone}`}
          columns={[
            { heading: m.twins_field(), cell: (row) => row.label },
            { heading: m.twins_stays({ name: names.kept }), cell: (row) => <div>{row.kept}</div> },
            { heading: m.twins_goes({ name: names.gone }), cell: gone },
          ]}
          rows={fields}
          keyOf={(row) => row.field}
        />
      </RecordSection>
      <RecordSection heading={m.twins_what_follows()}>
        <ul className={styles.consequences}>
          {consequences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          <li>{m.twins_addresses_lead()}</li>
          <li>{m.twins_histories_together()}</li>
        </ul>
        <Merge names={names} merge={merge} onMerged={onMerged} />
      </RecordSection>
    </div>
  );
}

function Merge({ names, merge, onMerged }: Pick<MergeTrialProps, "names" | "merge" | "onMerged">) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const perform = async () => {
    setBusy(true);
    setProblem(undefined);
    const result = await merge();
    setBusy(false);
    if (result.done) onMerged();
    else setProblem(result.problem);
  };
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      <p>
        <strong>{m.twins_no_way_back()}</strong>
      </p>
      <ButtonRow>
        <Button look="danger" busy={busy} onClick={() => setAsking(true)}>
          {m.twins_merge()}
        </Button>
      </ButtonRow>
      {asking && (
        <Confirmation
          heading={m.twins_merge_heading()}
          confirm={m.twins_merge()}
          onConfirm={perform}
          onClose={() => setAsking(false)}
        >
          <p>{m.twins_merge_consequence(names)}</p>
          <p>{m.twins_no_way_back()}</p>
        </Confirmation>
      )}
    </>
  );
}
