import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useExplanations, useLabels } from "#/shared/api/reference";
import type { ActionYear, MissionYear, PlanYear } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { PrintButton } from "#/shared/ui/PrintButton";
import { Note, RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { Table } from "#/shared/ui/Table";
import { Words } from "#/shared/ui/Words";
import { ownerInWords } from "./format";
import { type SayWhen, StateTag } from "./PlanContent";
import styles from "./Plans.module.css";
import { planYearQuery } from "./queries";

type Event = ActionYear["events"][number];

type PlanReportProps = {
  id: string;
  bassin: { code: string; name: string };
  sayWhen: SayWhen;
  /** Says how many came; the agenda knows how. */
  sayCounts: (attendance: NonNullable<Event["attendance"]>) => string[];
};

/** What came of a plan over its year, mission by mission: on the screen, and on paper as the yearly report. */
export function PlanReport({ id, bassin, ...say }: PlanReportProps) {
  return (
    <Loaded query={useQuery(planYearQuery(id))} skeleton={<PageSkeleton />}>
      {(year) => (
        <Page
          heading={m.plans_report_heading({ year: String(year.year), name: bassin.name })}
          lead={m.plans_report_lead()}
          actions={<Ways year={year} />}
        >
          <Sections>
            {year.missions.map((mission) => (
              <Mission key={mission.mission} mission={mission} {...say} />
            ))}
          </Sections>
        </Page>
      )}
    </Loaded>
  );
}

function Ways({ year: { bassin, year } }: { year: PlanYear }) {
  return (
    <ButtonRow>
      <PrintButton />
      <ButtonLink look="secondary" to="/bassins/$code/plan" params={{ code: bassin }} search={{ year }}>
        {m.plans_to_plan()}
      </ButtonLink>
    </ButtonRow>
  );
}

type Say = Pick<PlanReportProps, "sayWhen" | "sayCounts">;

function Mission({ mission: told, ...say }: Say & { mission: MissionYear }) {
  const label = useLabels("missions");
  const explain = useExplanations("missions");
  const { mission, actions, done, events, held } = told;
  const explanation = explain(mission);
  return (
    <RecordSection heading={label(mission)}>
      {explanation && (
        <Note>
          <Words of={explanation} />
        </Note>
      )}
      {actions.length === 0 && <p>{m.plans_report_none()}</p>}
      {actions.length > 0 && (
        <>
          <p>
            {m.plans_report_counts({
              actions: m.plans_actions_count({ count: actions.length }),
              done: m.plans_done_count({ count: done }),
              events: m.plans_events_count({ count: events }),
              held: m.plans_held_count({ count: held }),
            })}
          </p>
          <Actions label={label(mission)} actions={actions} {...say} />
        </>
      )}
    </RecordSection>
  );
}

function Actions({ label, actions, ...say }: Say & { label: string; actions: ActionYear[] }) {
  return (
    <Table
      label={label}
      rows={actions}
      keyOf={({ id }) => id}
      columns={[
        { heading: m.plans_action(), cell: (action) => <ActionCell action={action} /> },
        { heading: m.plans_owner(), cell: (action) => ownerInWords(action) || "–" },
        {
          heading: m.plans_quarters(),
          cell: ({ quarters }) => quarters.map((number) => m.plans_quarter({ number })).join(" ") || "–",
        },
        { heading: m.plans_state(), cell: (action) => <StateCell action={action} /> },
        { heading: m.plans_events(), cell: ({ events }) => <Events events={events} {...say} /> },
      ]}
    />
  );
}

function ActionCell({ action: { title, priority } }: { action: ActionYear }) {
  return (
    <>
      <Words of={title} />
      <Note>{words(priority)}</Note>
    </>
  );
}

function StateCell({ action: { state, outcome } }: { action: ActionYear }) {
  return (
    <>
      <StateTag state={state} />
      {outcome && (
        <div>
          <Words of={outcome} />
        </div>
      )}
    </>
  );
}

function Events({ events, sayWhen, sayCounts }: Say & { events: Event[] }) {
  if (events.length === 0) return m.plans_no_events();
  return (
    <ul className={styles.lists}>
      {events.map(({ id, title, when, attendance, registered, came }) => (
        <li key={id}>
          <Link to="/events/$id" params={{ id }}>
            <Words of={title} />
          </Link>
          {[
            when && sayWhen(when),
            ...(attendance ? sayCounts(attendance) : []),
            registered !== null && m.plans_registered({ count: registered }),
            came !== null && m.plans_came({ count: came }),
          ]
            .filter(Boolean)
            .map((said) => ` · ${said}`)
            .join("")}
        </li>
      ))}
    </ul>
  );
}
