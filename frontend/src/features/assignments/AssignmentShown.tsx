import { useQuery } from "@tanstack/react-query";
import type { Assignment } from "#/shared/api/assignments";
import { formatInstant } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Acts } from "#/shared/ui/Acts";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { Notice } from "#/shared/ui/Notice";
import { PrintButton } from "#/shared/ui/PrintButton";
import { Fact, Facts, RecordSection } from "#/shared/ui/RecordLayout";
import { Table } from "#/shared/ui/Table";
import { clashLines, fixedInWords, fixingInWords, goalInWords, proofInWords } from "./format";
import { GroupLists } from "./GroupLists";
import { Moving } from "./Moving";
import { useFix, useStop } from "./mutations";
import { assignmentJobQuery, assignmentQuery } from "./queries";

type AssignmentShownProps = { id: string; run: string; onMoved: (other: string) => void };

/** One assignment: how far it is, what it reaches, who is where and why. */
export function AssignmentShown({ id, run, onMoved }: AssignmentShownProps) {
  return (
    <Loaded query={useQuery(assignmentQuery(id, run))} skeleton={<Skeleton blocks={2} />}>
      {(assignment) =>
        assignment.state === "RUNNING" ? (
          <Running assignment={assignment} />
        ) : (
          <Result assignment={assignment} onMoved={onMoved} />
        )
      }
    </Loaded>
  );
}

/** How far the search is, and what stops it. */
function Running({ assignment: { jobId, consultationId } }: { assignment: Assignment }) {
  const { data: job } = useQuery({ ...assignmentJobQuery(jobId ?? ""), enabled: jobId !== null });
  const stop = useStop(consultationId);
  const percent = job ? Math.round((100 * job.done) / job.total) : 0;
  return (
    <Notice role="status" heading={m.assignments_running({ percent: String(percent) })}>
      <progress value={percent} max={100} aria-label={m.assignments_progress()} />
      <ButtonRow>
        <Button look="secondary" busy={stop.isPending} onClick={() => jobId && stop.mutate(jobId)}>
          {m.assignments_stop()}
        </Button>
      </ButtonRow>
    </Notice>
  );
}

type ResultProps = { assignment: Assignment; onMoved: (other: string) => void };

function Result({ assignment, onMoved }: ResultProps) {
  const { goals, fixedAt, stale, rights } = assignment;
  return (
    <>
      <Notice kind={assignment.proven || fixedAt ? "success" : "info"} heading={standing(assignment)} />
      {stale && <Notice kind="warning" heading={m.assignments_stale()} />}
      <Fixing assignment={assignment} />
      <RecordSection heading={m.assignments_goals()}>
        <Table
          label={m.assignments_goals()}
          rows={goals}
          keyOf={({ goal }) => goal}
          columns={[
            { heading: m.assignments_goal(), cell: ({ goal }) => goalInWords(goal) },
            { heading: m.assignments_value(), cell: ({ value }) => value },
            { heading: m.assignments_proof(), cell: proofInWords },
          ]}
        />
      </RecordSection>
      <Clash assignment={assignment} />
      <GroupLists assignment={assignment} />
      {rights.includes("MOVE") && <Moving assignment={assignment} onMoved={onMoved} />}
      <About assignment={assignment} />
    </>
  );
}

function standing(assignment: Assignment): string {
  const { fixedAt, fromId, state, proven } = assignment;
  if (fixedAt) return fixedInWords(assignment);
  if (fromId) return m.assignments_by_hand();
  if (state === "STOPPED") return m.assignments_stopped();
  return proven ? m.assignments_proven() : m.assignments_best_found();
}

function Fixing({ assignment }: { assignment: Assignment }) {
  const mutation = useFix(assignment);
  return (
    <>
      <Acts
        label={m.assignments_fix()}
        acts={
          assignment.rights.includes("FIX")
            ? [
                {
                  ...{ code: "FIX" as const, label: m.assignments_fix(), look: "primary" as const },
                  done: m.assignments_fix_done(),
                  ask: { heading: m.assignments_fix_ask(), consequence: fixingInWords(assignment) },
                },
              ]
            : []
        }
        arrived={undefined}
        mutation={mutation}
      />
      <ButtonRow>
        <PrintButton />
      </ButtonRow>
    </>
  );
}

/** What clashes when not everybody has a group, and what would help. */
function Clash({ assignment }: { assignment: Assignment }) {
  const { people, clash, fromId } = assignment;
  if (fromId || people.every(({ proposedId }) => proposedId !== null)) return null;
  return (
    <RecordSection heading={m.assignments_clash()}>
      {clash.length === 0 ? (
        <p>{m.assignments_clash_unknown()}</p>
      ) : (
        <>
          <p>{m.assignments_clash_lead()}</p>
          <Table
            label={m.assignments_clash()}
            rows={clashLines(assignment)}
            keyOf={({ key }) => key}
            columns={[
              { heading: m.assignments_clash_condition(), cell: ({ condition }) => condition },
              { heading: m.assignments_clash_without(), cell: ({ placed }) => placed },
            ]}
          />
        </>
      )}
    </RecordSection>
  );
}

function About({ assignment: { madeAt, author, solver, digest } }: { assignment: Assignment }) {
  return (
    <RecordSection heading={m.assignments_about()}>
      <Facts>
        <Fact name={m.assignments_made()}>{formatInstant(madeAt)}</Fact>
        {author && <Fact name={m.assignments_author()}>{author}</Fact>}
        <Fact name={m.assignments_solver()}>{solver}</Fact>
        <Fact name={m.assignments_digest()}>
          <code style={{ overflowWrap: "anywhere" }}>{digest}</code>
        </Fact>
      </Facts>
    </RecordSection>
  );
}
