import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ServiceImport } from "#/shared/api/types";
import { formatInstant, formatNumber } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Loaded } from "#/shared/ui/Loaded";
import { type Column, Table } from "#/shared/ui/Table";
import { rowsIn, stateInWords } from "./format";
import { importsQuery } from "./queries";

/** The sheets that the reader has brought in the last 30 days. */
export function ImportList() {
  return (
    <Loaded query={useQuery(importsQuery)}>
      {({ items }) =>
        items.length === 0 ? (
          <p>{m.imports_none()}</p>
        ) : (
          <Table label={m.imports_mine()} columns={columns()} rows={items} keyOf={({ id }) => id} />
        )
      }
    </Loaded>
  );
}

function columns(): Column<ServiceImport>[] {
  return [
    {
      heading: m.imports_when(),
      cell: ({ id, createdAt }) => (
        <Link to="/imports/$id" params={{ id }}>
          {formatInstant(createdAt)}
        </Link>
      ),
    },
    { heading: m.imports_state(), cell: stateInWords },
    { heading: m.imports_rows(), cell: ({ rows }) => formatNumber(rows) },
    { heading: m.imports_stored(), cell: (each) => formatNumber(rowsIn(each, "STORED")) },
    { heading: m.imports_faulty(), cell: (each) => formatNumber(rowsIn(each, "FAULTY")) },
  ];
}
