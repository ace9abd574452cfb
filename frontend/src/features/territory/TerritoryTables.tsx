import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";
import { usePlaceNames } from "#/shared/api/reference";
import type { AssignmentForm, Gap, Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { Loaded } from "#/shared/ui/Loaded";
import { Notice } from "#/shared/ui/Notice";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { Table } from "#/shared/ui/Table";
import { AssignmentEditor } from "./AssignmentEditor";
import { Assignments } from "./Assignments";
import { periodInWords } from "./format";
import { type Edited, useSaveAssignment, type WhatWasDone } from "./mutations";
import { assignmentsQuery, gapsQuery } from "./queries";
import styles from "./TerritoryTables.module.css";

/** In which bassin each part of a commune lies: first what lies in none, then everything. */
export function TerritoryTables({ editable }: { editable: boolean }) {
  const [edited, setEdited] = useState<Edited>();
  const [done, setDone] = useState<WhatWasDone>();
  const gaps = useQuery(gapsQuery);
  const assignments = useQuery(assignmentsQuery);
  const close = (what?: WhatWasDone) => {
    setEdited(undefined);
    setDone(what);
  };
  if (edited) return <AssignmentEditor edited={edited} onClose={close} />;
  const onEdit = editable ? setEdited : undefined;
  return (
    <div className={styles.territory}>
      {done && <DoneWithUndo done={done} onDone={setDone} />}
      {!editable && <Notice>{m.territory_read_only()}</Notice>}
      <section className={styles.section}>
        <h2>{m.territory_gaps()}</h2>
        <Loaded query={gaps}>{(found) => <Gaps gaps={found} onEdit={onEdit} />}</Loaded>
      </section>
      <section className={styles.section}>
        <div className={styles.head}>
          <h2>{m.territory_assignments()}</h2>
          {onEdit && (
            <Button look="secondary" onClick={() => onEdit({ locality: undefined })}>
              <Plus size={18} aria-hidden />
              {m.territory_add()}
            </Button>
          )}
        </div>
        <Loaded query={assignments}>{(found) => <Assignments assignments={found} onEdit={onEdit} />}</Loaded>
      </section>
    </div>
  );
}

/** Says what was done, and puts back what was removed when that is asked for. */
function DoneWithUndo({ done, onDone }: { done: WhatWasDone; onDone: (done: WhatWasDone) => void }) {
  const [problem, setProblem] = useState<Problem>();
  const saving = useSaveAssignment(undefined);
  const putBack = async (form: AssignmentForm) => {
    const result = await saving.mutateAsync({ form, version: 0 });
    if (result.done) onDone({ said: m.territory_put_back_done() });
    else setProblem(result.problem);
  };
  const { removed } = done;
  return (
    <>
      <Done said={done.said}>
        {removed && (
          <Button look="secondary" busy={saving.isPending} onClick={() => putBack(removed)}>
            {m.territory_put_back()}
          </Button>
        )}
      </Done>
      {problem && <ProblemNotice problem={problem} />}
    </>
  );
}

type GapsProps = { gaps: Gap[]; onEdit: ((edited: Edited) => void) | undefined };

function Gaps({ gaps, onEdit }: GapsProps) {
  const placeName = usePlaceNames();
  if (gaps.length === 0) return <p>{m.territory_no_gap()}</p>;
  const columns = [
    { heading: m.territory_locality(), cell: (gap: Gap) => words(gap.locality) },
    { heading: m.territory_commune(), cell: (gap: Gap) => placeName(gap.commune) },
    { heading: m.territory_period(), cell: (gap: Gap) => periodInWords(gap.from ?? "", gap.until) },
  ];
  const act = {
    heading: m.territory_act(),
    cell: (gap: Gap) => (
      <Button
        look="quiet"
        aria-label={m.territory_assign_part({ part: words(gap.locality) })}
        onClick={() => onEdit?.({ gap })}
      >
        {m.territory_assign()}
      </Button>
    ),
  };
  return (
    <Table
      label={m.territory_gaps()}
      columns={onEdit ? [...columns, act] : columns}
      rows={gaps}
      keyOf={(gap) => gap.localityId + gap.from}
    />
  );
}
