import { useQuery } from "@tanstack/react-query";
import type { ImportedRow } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Loaded } from "#/shared/ui/Loaded";
import { type Column, Table } from "#/shared/ui/Table";
import { rowsQuery } from "./queries";

type Line = ImportedRow["faults"][number] & { key: string; row: number; name: string };

/** What is wrong, by row and column; the first hundred rows, the report has all of them. */
export function FaultTable({ id }: { id: string }) {
  return (
    <Loaded query={useQuery(rowsQuery(id, { state: "FAULTY" }))}>
      {({ items, total }) => (
        <>
          <Table
            label={m.imports_faults()}
            columns={columns()}
            rows={lines(items)}
            keyOf={({ key }) => key}
          />
          {total > items.length && <p>{m.imports_faults_more({ shown: items.length, total })}</p>}
        </>
      )}
    </Loaded>
  );
}

function lines(rows: ImportedRow[]): Line[] {
  return rows.flatMap(({ number, name, faults }) =>
    faults.map((fault, i) => ({ ...fault, key: `${number}.${i}`, row: number, name })),
  );
}

function columns(): Column<Line>[] {
  return [
    { heading: m.imports_row(), cell: ({ row }) => row },
    { heading: m.imports_name(), cell: ({ name }) => name || "–" },
    { heading: m.imports_column(), cell: ({ heading }) => heading ?? "–" },
    { heading: m.imports_value(), cell: ({ value }) => value || "–" },
    { heading: m.imports_fault(), cell: ({ message }) => message },
  ];
}
