import { Pencil } from "lucide-react";
import { usePlaceNames } from "#/shared/api/reference";
import type { Assignment } from "#/shared/api/types";
import { confidenceInWords } from "#/shared/i18n/confidence";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button } from "#/shared/ui/Button";
import { type Column, Table } from "#/shared/ui/Table";
import { BassinMark } from "#/shared/ui/Tag";
import { periodInWords } from "./format";
import type { Edited } from "./mutations";
import styles from "./TerritoryTables.module.css";

type AssignmentsProps = { assignments: Assignment[]; onEdit: ((edited: Edited) => void) | undefined };

/** Every assignment, with its days and who says so. */
export function Assignments({ assignments, onEdit }: AssignmentsProps) {
  const columns = useColumns();
  const act: Column<Assignment> = {
    heading: m.territory_act(),
    cell: (assignment) => (
      <Button
        look="quiet"
        aria-label={m.territory_edit_part({ part: words(assignment.locality) })}
        onClick={() => onEdit?.({ assignment })}
      >
        <Pencil size={18} aria-hidden />
        {m.territory_edit()}
      </Button>
    ),
  };
  return (
    <Table
      label={m.territory_assignments()}
      columns={onEdit ? [...columns, act] : columns}
      rows={assignments}
      keyOf={(assignment) => assignment.id}
    />
  );
}

function useColumns(): Column<Assignment>[] {
  const placeName = usePlaceNames();
  return [
    {
      heading: m.territory_locality(),
      cell: ({ locality, commune, postalCodes }) => (
        <>
          {words(locality)}
          <span className={styles.note}>{partOf(words(locality), placeName(commune), postalCodes)}</span>
        </>
      ),
    },
    {
      heading: m.territory_bassin(),
      cell: ({ bassin }) => <BassinMark code={bassin}>{placeName(bassin)}</BassinMark>,
    },
    { heading: m.territory_period(), cell: ({ from, until }) => periodInWords(from, until) },
    {
      heading: m.territory_source(),
      cell: ({ source, confidence }) => (
        <div className={styles.source}>
          {source}
          <span className={styles.note}>
            {m.territory_confidence({ confidence: confidenceInWords(confidence) })}
          </span>
        </div>
      ),
    },
  ];
}

/** « 1070 » for a whole commune, « 1050 · Bruxelles » for a part of one. */
function partOf(locality: string, commune: string, postalCodes: string[]): string {
  const codes = postalCodes.join(", ");
  return commune === locality ? codes : [codes, commune].filter(Boolean).join(" · ");
}
