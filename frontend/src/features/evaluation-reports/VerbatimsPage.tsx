import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import type { EvaluationReport } from "#/shared/api/evaluation-reports";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { Note, RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { type Desk, openerOf } from "./desk";
import styles from "./EvaluationReports.module.css";
import { QuotableSection } from "./QuotableSection";
import { reportQuery, verbatimsQuery } from "./queries";
import { VerbatimCard } from "./VerbatimCard";
import { NewVerbatim } from "./VerbatimForms";

/** Where a team chooses what it quotes, clears it of names, publishes and withdraws it. */
export function VerbatimsPage({ id }: { id: string }) {
  const [open, setOpen] = useState<string>();
  const [said, setSaid] = useState<{ done: string; at: number }>();
  const left = useRef<string>(undefined);
  // Who leaves a form goes on from the button that opened it, which is back by then.
  useEffect(() => {
    if (open === undefined && left.current) document.getElementById(openerOf(left.current))?.focus();
    left.current = undefined;
  }, [open]);
  const desk = {
    ...{ open, setOpen, say: (done: string) => setSaid({ done, at: Date.now() }) },
    leave: () => {
      left.current = open;
      setOpen(undefined);
    },
  };
  return (
    <Loaded query={useQuery(reportQuery(id))} skeleton={<PageSkeleton />}>
      {(report) => (
        <Page
          heading={m.verbatims_of({ title: words(report.title) })}
          lead={m.verbatims_lead()}
          kicker={
            <>
              <Link to="/evaluations/$id" params={{ id }}>
                {m.verbatims_to_evaluation()}
              </Link>
              {" · "}
              <Link to="/evaluations/$id/report" params={{ id }}>
                {m.verbatims_to_report()}
              </Link>
            </>
          }
        >
          {said && <Done key={said.at} said={said.done} />}
          <Sections>
            {report.recorded ? (
              <TypedIn report={report} desk={desk} />
            ) : (
              <QuotableSection report={report} desk={desk} />
            )}
            <Chosen report={report} desk={desk} />
          </Sections>
        </Page>
      )}
    </Loaded>
  );
}

type PartProps = { report: EvaluationReport; desk: Desk };

function TypedIn({ report, desk }: PartProps) {
  return (
    <RecordSection heading={m.verbatims_typed_in()}>
      <p>{m.verbatims_typed_in_lead()}</p>
      {desk.open === "new" ? (
        <NewVerbatim
          report={report}
          words={null}
          done={() => {
            desk.setOpen(undefined);
            desk.say(m.verbatims_chosen_done());
          }}
          close={desk.leave}
        />
      ) : (
        <Button id={openerOf("new")} look="secondary" onClick={() => desk.setOpen("new")}>
          {m.verbatims_type_in()}
        </Button>
      )}
    </RecordSection>
  );
}

function Chosen({ report, desk }: PartProps) {
  const query = useQuery(verbatimsQuery(report.evaluationId));
  return (
    <RecordSection heading={m.verbatims_chosen()}>
      <Loaded query={query}>
        {(verbatims) =>
          verbatims.length === 0 ? (
            <Note>{m.verbatims_none()}</Note>
          ) : (
            <ul className={styles.cards}>
              {verbatims.map((verbatim) => (
                <li key={verbatim.id}>
                  <VerbatimCard report={report} verbatim={verbatim} desk={desk} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </RecordSection>
  );
}
