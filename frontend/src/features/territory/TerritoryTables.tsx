import { useQuery } from "@tanstack/react-query";
import { Pencil, Plus } from "lucide-react";
import { useState } from "react";
import { usePlaceNames } from "#/shared/api/reference";
import type { Assignment, Gap } from "#/shared/api/types";
import { confidenceInWords } from "#/shared/i18n/confidence";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button } from "#/shared/ui/Button";
import { Loaded } from "#/shared/ui/Loaded";
import { Notice } from "#/shared/ui/Notice";
import { Table } from "#/shared/ui/Table";
import { BassinMark } from "#/shared/ui/Tag";
import { AssignmentEditor } from "./AssignmentEditor";
import { periodInWords } from "./format";
import type { Edited } from "./mutations";
import { assignmentsQuery, gapsQuery } from "./queries";
import styles from "./TerritoryTables.module.css";

/** In which bassin each part of a commune lies: first what lies in none, then everything. */
export function TerritoryTables({ editable }: { editable: boolean }) {
  const [edited, setEdited] = useState<Edited>();
  const [done, setDone] = useState(false);
  const gaps = useQuery(gapsQuery);
  const assignments = useQuery(assignmentsQuery);
  const edit = (next: Edited) => {
    setDone(false);
    setEdited(next);
  };
  if (edited) {
    return (
      <AssignmentEditor
        edited={edited}
        onClose={(saved) => {
          setEdited(undefined);
          setDone(saved);
        }}
      />
    );
  }
  const onEdit = editable ? edit : undefined;
  return (
    <div className={styles.territory}>
      {done && (
        <Notice kind="success" role="status">
          {m.territory_saved()}
        </Notice>
      )}
      {!editable && <Notice>{m.territory_read_only()}</Notice>}
      <section className={styles.section}>
        <h2>{m.territory_gaps()}</h2>
        <Loaded query={gaps}>{(found) => <Gaps gaps={found} onEdit={onEdit} />}</Loaded>
      </section>
      <section className={styles.section}>
        <h2>{m.territory_assignments()}</h2>
        {onEdit && (
          <Button look="secondary" onClick={() => onEdit({ locality: undefined })}>
            <Plus size={18} aria-hidden />
            {m.territory_add()}
          </Button>
        )}
        <Loaded query={assignments}>{(found) => <Assignments assignments={found} onEdit={onEdit} />}</Loaded>
      </section>
    </div>
  );
}

type OnEdit = ((edited: Edited) => void) | undefined;

function Gaps({ gaps, onEdit }: { gaps: Gap[]; onEdit: OnEdit }) {
  const placeName = usePlaceNames();
  if (gaps.length === 0) return <p>{m.territory_no_gap()}</p>;
  const headings = [m.territory_locality(), m.territory_commune(), m.territory_period()];
  return (
    <Table label={m.territory_gaps()} headings={onEdit ? [...headings, m.territory_act()] : headings}>
      {gaps.map((gap) => (
        <tr key={gap.localityId + gap.from}>
          <th scope="row">{words(gap.locality)}</th>
          <td>{placeName(gap.commune)}</td>
          <td>{periodInWords(gap.from ?? "", gap.until)}</td>
          {onEdit && (
            <td>
              <Button
                look="quiet"
                aria-label={m.territory_assign_part({ part: words(gap.locality) })}
                onClick={() => onEdit({ gap })}
              >
                {m.territory_assign()}
              </Button>
            </td>
          )}
        </tr>
      ))}
    </Table>
  );
}

function Assignments({ assignments, onEdit }: { assignments: Assignment[]; onEdit: OnEdit }) {
  const placeName = usePlaceNames();
  const headings = [
    m.territory_locality(),
    m.territory_commune(),
    m.territory_bassin(),
    m.territory_period(),
    m.territory_source(),
  ];
  return (
    <Table label={m.territory_assignments()} headings={onEdit ? [...headings, m.territory_act()] : headings}>
      {assignments.map((assignment) => (
        <tr key={assignment.id}>
          <th scope="row">
            {words(assignment.locality)}
            <span className={styles.note}>{assignment.postalCodes.join(", ")}</span>
          </th>
          <td>{placeName(assignment.commune)}</td>
          <td>
            <BassinMark code={assignment.bassin}>{placeName(assignment.bassin)}</BassinMark>
          </td>
          <td>{periodInWords(assignment.from, assignment.until)}</td>
          <td className={styles.source}>
            {assignment.source}
            <span className={styles.note}>
              {m.territory_confidence({ confidence: confidenceInWords(assignment.confidence) })}
            </span>
          </td>
          {onEdit && (
            <td>
              <Button
                look="quiet"
                aria-label={m.territory_edit_part({ part: words(assignment.locality) })}
                onClick={() => onEdit({ assignment })}
              >
                <Pencil size={18} aria-hidden />
                {m.territory_edit()}
              </Button>
            </td>
          )}
        </tr>
      ))}
    </Table>
  );
}
