import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Allocation, AllocationNumbers, AllocationRight, Edition } from "#/shared/api/opendoors";
import type { Job } from "#/shared/api/types";
import { formatInstant } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type Act, Acts } from "#/shared/ui/Acts";
import { Notice } from "#/shared/ui/Notice";
import { Page } from "#/shared/ui/Page";
import { Fact, Facts, RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { AllocatedPeople, AllocatedSlots } from "./AllocatedLists";
import { numbersOf, stateInWords } from "./format";
import { useAllocate } from "./mutations";
import { allocationJobQuery } from "./queries";

type AllocationPageProps = { edition: Edition; allocation: Allocation };

/** Where the team of an edition shares its places out, and reads what was given. */
export function AllocationPage({ edition, allocation }: AllocationPageProps) {
  const { state, people } = allocation;
  const [trial, setTrial] = useState<string>();
  const job = trial ?? (state === "DONE" ? null : allocation.jobId);
  return (
    <Page
      heading={m.allocation_heading()}
      kicker={
        <Link to="/editions/$id" params={{ id: edition.id }}>
          {words(edition.title)}
        </Link>
      }
      lead={m.allocation_lead()}
    >
      <Sections>
        <Notice kind={state === "MISSED" ? "warning" : "info"} role="status" heading={stateInWords(state)} />
        <p>{m.allocation_rule()}</p>
        <Starting allocation={allocation} onStarted={setTrial} />
        {job && <JobResult key={job} id={job} trial={trial !== undefined} />}
        <RecordSection heading={m.allocation_facts()}>
          <Facts>
            <Fact name={m.allocation_people()}>{people}</Fact>
            <Fact name={m.allocation_choices()}>{allocation.choices}</Fact>
            <Fact name={m.allocation_slots()}>{allocation.slots}</Fact>
            <Fact name={m.allocation_places()}>{allocation.places}</Fact>
          </Facts>
        </RecordSection>
        <Result allocation={allocation} />
        <AllocatedSlots id={edition.id} state={state} />
        <AllocatedPeople id={edition.id} state={state} />
      </Sections>
    </Page>
  );
}

type StartingProps = { allocation: Allocation; onStarted: (trial: string | undefined) => void };

function Starting({ allocation: { editionId, rights }, onStarted }: StartingProps) {
  const acts: Act<AllocationRight>[] = [
    { code: "TRY", label: m.allocation_try(), done: m.allocation_tried(), look: "secondary" },
    {
      ...{ code: "ALLOCATE", label: m.allocation_run(), done: m.allocation_started(), look: "primary" },
      ask: { heading: m.allocation_run_ask(), consequence: m.allocation_run_consequence() },
    },
  ];
  return (
    <Acts
      label={m.allocation_acts()}
      acts={acts.filter(({ code }) => rights.includes(code))}
      arrived={undefined}
      mutation={useAllocate(editionId, onStarted)}
    />
  );
}

/** How far the last job is, and what it says. */
function JobResult({ id, trial }: { id: string; trial: boolean }) {
  const { data: job } = useQuery(allocationJobQuery(id));
  if (!job) return null;
  const failed = failureOf(job);
  if (failed) return <Notice kind="warning" role="status" heading={failed} />;
  if (job.endedAt === null) return <Notice role="status" heading={m.allocation_working()} />;
  const numbers = trial && numbersOf(job);
  if (!numbers) return null;
  return (
    <RecordSection heading={m.allocation_trial()}>
      <Numbers numbers={numbers} />
    </RecordSection>
  );
}

function failureOf({ state, result }: Job): string | undefined {
  if (state === "FAILED" || state === "CANCELLED") return m.allocation_failed();
  return result?.notProven ? m.allocation_not_proven() : undefined;
}

function Result({ allocation }: { allocation: Allocation }) {
  const { numbers, allocatedAt, author, solver, digest } = allocation;
  if (!numbers) return null;
  return (
    <RecordSection heading={m.allocation_result()}>
      <Numbers numbers={numbers} />
      <Facts>
        {allocatedAt && <Fact name={m.allocation_when()}>{formatInstant(allocatedAt)}</Fact>}
        {author && <Fact name={m.allocation_author()}>{author}</Fact>}
        {solver && <Fact name={m.allocation_solver()}>{solver}</Fact>}
        {digest && (
          <Fact name={m.allocation_digest()}>
            <code style={{ overflowWrap: "anywhere" }}>{digest}</code>
          </Fact>
        )}
      </Facts>
    </RecordSection>
  );
}

function Numbers({ numbers }: { numbers: AllocationNumbers }) {
  const { people, served, visits, byRank } = numbers;
  return (
    <Facts>
      <Fact name={m.allocation_served()}>{served}</Fact>
      <Fact name={m.allocation_unserved()}>{people - served}</Fact>
      <Fact name={m.allocation_visits()}>{visits}</Fact>
      {byRank.map((count, i) => (
        <Fact key={i} name={m.allocation_rank({ rank: String(i + 1) })}>
          {count}
        </Fact>
      ))}
    </Facts>
  );
}
