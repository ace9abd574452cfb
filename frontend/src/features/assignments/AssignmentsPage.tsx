import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { AssignmentItem } from "#/shared/api/assignments";
import type { Consultation } from "#/shared/api/consultations";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Done } from "#/shared/ui/Done";
import { SelectField } from "#/shared/ui/Field";
import { Page } from "#/shared/ui/Page";
import { Sections } from "#/shared/ui/RecordLayout";
import { AssignmentShown } from "./AssignmentShown";
import { Comparison } from "./Comparison";
import { itemInWords } from "./format";
import { Starting } from "./Starting";

export type Shown = { run?: string | undefined; with?: string | undefined };

type AssignmentsPageProps = { consultation: Consultation; items: AssignmentItem[]; shown: Shown };

/** Where the team of a consultation has people placed in groups, reads why, changes it and fixes it. */
export function AssignmentsPage({
  consultation: { id, question, rights },
  items,
  shown,
}: AssignmentsPageProps) {
  const navigate = useNavigate();
  const show = (search: Shown) =>
    navigate({ to: "/consultations/$id/assignments", params: { id }, search, resetScroll: false });
  const [moved, setMoved] = useState<string>();
  const run = items.find((item) => item.id === shown.run)?.id ?? items[0]?.id;
  return (
    <Page
      heading={m.assignments_heading()}
      kicker={
        <Link to="/consultations/$id" params={{ id }}>
          {words(question)}
        </Link>
      }
      lead={m.assignments_lead()}
    >
      <Sections>
        <p>{m.assignments_rule()}</p>
        {rights.includes("ASSIGN") && (
          <Starting
            id={id}
            running={items.some(({ state }) => state === "RUNNING")}
            onStarted={(started) => show({ run: started })}
          />
        )}
        {moved && moved === run && <Done said={m.assignments_moved()} />}
        {run === undefined && <p>{m.assignments_none()}</p>}
        {items.length > 1 && run && (
          <>
            <SelectField
              id="assignment"
              label={m.assignments_which()}
              value={run}
              options={options(items)}
              onChange={(chosen) => show({ run: chosen })}
            />
            <SelectField
              id="compared"
              label={m.assignments_compare_with()}
              value={shown.with ?? ""}
              none={m.assignments_compare_none()}
              options={options(items.filter((item) => item.id !== run))}
              onChange={(chosen) => show({ run, ...(chosen && { with: chosen }) })}
            />
          </>
        )}
        {run && shown.with && shown.with !== run && (
          <Comparison key={`${run} ${shown.with}`} id={id} run={run} other={shown.with} />
        )}
        {run && (
          <AssignmentShown
            key={run}
            id={id}
            run={run}
            onMoved={(other) => {
              setMoved(other);
              show({ run: other, with: run });
            }}
          />
        )}
      </Sections>
    </Page>
  );
}

function options(items: AssignmentItem[]) {
  return items.map((item) => ({ code: item.id, label: itemInWords(item) }));
}
