import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { consultationQuery } from "#/shared/api/consultations";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { ButtonLink } from "#/shared/ui/Button";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { ActionBoard } from "./ActionBoard";
import { ActBoard } from "./CardActs";
import { FindingColumn } from "./FindingColumn";
import styles from "./Findings.module.css";
import { NoteColumn } from "./NoteColumn";
import { actionsQuery, findingsQuery } from "./queries";

/** Which part of the page is read. */
export type Part = "notes" | "actions";

/** What the team makes of what was said: notes beside findings, or what is done about these. */
export function FindingsPage({ id, part }: { id: string; part: Part }) {
  const asked = useQuery(consultationQuery(id));
  const findings = useQuery(findingsQuery(id));
  return (
    <Loaded query={asked} skeleton={<PageSkeleton />}>
      {({ question }) => (
        <Page
          heading={m.findings_title()}
          kicker={
            <Link to="/consultations/$id" params={{ id }}>
              {words(question)}
            </Link>
          }
          lead={m.findings_lead()}
          actions={
            <ButtonLink look="secondary" to="/consultations/$id/report" params={{ id }}>
              {m.findings_to_report()}
            </ButtonLink>
          }
        >
          <Parts id={id} part={part} />
          <Loaded query={findings}>
            {(found) => (
              // Another part is another board: what was said of one does not follow.
              <ActBoard key={part}>
                {part === "actions" ? (
                  <Actions id={id} findings={found} />
                ) : (
                  <div className={styles.columns}>
                    <NoteColumn consultation={id} findings={found} />
                    <FindingColumn consultation={id} findings={found} />
                  </div>
                )}
              </ActBoard>
            )}
          </Loaded>
        </Page>
      )}
    </Loaded>
  );
}

function Actions({ id, findings }: { id: string; findings: Parameters<typeof ActionBoard>[0]["findings"] }) {
  return (
    <Loaded query={useQuery(actionsQuery(id))}>
      {(actions) => <ActionBoard consultation={id} actions={actions} findings={findings} />}
    </Loaded>
  );
}

function Parts({ id, part }: { id: string; part: Part }) {
  const to = "/consultations/$id/findings";
  return (
    <nav aria-label={m.findings_parts()}>
      <ul className={styles.parts}>
        <li>
          <Link to={to} params={{ id }} aria-current={part === "notes" ? "page" : undefined}>
            {m.findings_part_notes()}
          </Link>
        </li>
        <li>
          <Link
            to={to}
            params={{ id }}
            search={{ part: "actions" }}
            aria-current={part === "actions" ? "page" : undefined}
          >
            {m.findings_part_actions()}
          </Link>
        </li>
      </ul>
    </nav>
  );
}
