import { Link, useNavigate } from "@tanstack/react-router";
import type { AssignmentItem } from "#/shared/api/assignments";
import type { Consultation } from "#/shared/api/consultations";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Acts } from "#/shared/ui/Acts";
import { SelectField } from "#/shared/ui/Field";
import { Page } from "#/shared/ui/Page";
import { Sections } from "#/shared/ui/RecordLayout";
import { AssignmentShown } from "./AssignmentShown";
import { Comparison } from "./Comparison";
import { itemInWords } from "./format";
import { useStart } from "./mutations";

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
        <Acts
          label={m.assignments_acts()}
          acts={
            rights.includes("ASSIGN")
              ? [
                  {
                    ...{ code: "START" as const, label: m.assignments_start(), look: "primary" as const },
                    done: m.assignments_started(),
                  },
                ]
              : []
          }
          arrived={undefined}
          mutation={useStart(id, (started) => show({ run: started }))}
        />
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
          <AssignmentShown key={run} id={id} run={run} onMoved={(other) => show({ run: other, with: run })} />
        )}
      </Sections>
    </Page>
  );
}

function options(items: AssignmentItem[]) {
  return items.map((item) => ({ code: item.id, label: itemInWords(item) }));
}
