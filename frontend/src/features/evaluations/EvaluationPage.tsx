import { useLocation, useNavigate } from "@tanstack/react-router";
import { Pencil } from "lucide-react";
import type { ReactNode } from "react";
import type { Evaluation } from "#/shared/api/evaluations";
import { usePlaceNames } from "#/shared/api/reference";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { ActForm } from "#/shared/ui/ActForm";
import { type Act, Acts } from "#/shared/ui/Acts";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { fieldId } from "#/shared/ui/ErrorSummary";
import { TextField } from "#/shared/ui/Field";
import { Notice } from "#/shared/ui/Notice";
import { Page } from "#/shared/ui/Page";
import { RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { Words } from "#/shared/ui/Words";
import styles from "./Evaluations.module.css";
import { unreadUntil } from "./format";
import { type EvaluationAct, type Prolongation, useActOnEvaluation, useProlongEvaluation } from "./mutations";
import { Rate } from "./Rate";
import { StateTag } from "./StateTag";
import { What } from "./What";

type EvaluationPageProps = {
  evaluation: Evaluation;
  /** The links to its pages, each for who may read it. */
  pages: ReactNode[];
};

/** An evaluation, for its team: how many answered, what comes next, and when. */
export function EvaluationPage({ evaluation, pages }: EvaluationPageProps) {
  const { id, title, state, bassin, rights, link, recorded, answered } = evaluation;
  const isOver = state === "CLOSED";
  const nameOf = usePlaceNames();
  const place = bassin ? nameOf(bassin) : m.evaluations_region();
  return (
    <Page
      title={words(title)}
      heading={<Words of={title} />}
      kicker={<StateTag state={state} />}
      lead={[...new Set([place, words(evaluation.organisationName)])].join(" · ")}
      actions={
        <ButtonRow>
          {rights.includes("EDIT") && (
            <ButtonLink look="secondary" to="/evaluations/$id/edit" params={{ id }}>
              <Pencil size={18} aria-hidden />
              {m.evaluations_edit()}
            </ButtonLink>
          )}
        </ButtonRow>
      }
    >
      <Deciding evaluation={evaluation} />
      <Sections>
        <Waiting evaluation={evaluation} />
        {pages.length > 0 && (
          <nav aria-label={m.evaluations_pages()}>
            <ul className={styles.pages}>
              {pages.map((page, i) => (
                <li key={i}>{page}</li>
              ))}
            </ul>
          </nav>
        )}
        {(state === "OPEN" || isOver) && (!recorded || answered !== null) && (
          <Rate id={id} asked={!recorded} open={!isOver} />
        )}
        <What evaluation={evaluation} />
        {evaluation.days.length > 0 && <Days evaluation={evaluation} />}
        {link && !isOver && (
          <RecordSection heading={m.evaluations_common_link()}>
            <p>{m.evaluations_common_link_lead()}</p>
            <p className={styles.link}>{words(link)}</p>
            <p>
              <ButtonLink look="secondary" to="/evaluations/$id/sheet" params={{ id }}>
                {m.evaluations_to_sheet()}
              </ButtonLink>
            </p>
          </RecordSection>
        )}
      </Sections>
    </Page>
  );
}

/** Why there is nothing to read yet, and until when that can change. */
function Waiting({ evaluation }: { evaluation: Evaluation }) {
  const day = unreadUntil(evaluation);
  if (day) {
    return (
      <Notice heading={m.evaluations_unread()}>
        <p>{m.evaluations_unread_lead({ day: formatDay(day) })}</p>
      </Notice>
    );
  }
  return evaluation.state === "OPEN" && <p className={styles.note}>{m.evaluations_results_later()}</p>;
}

function Days({ evaluation: { days } }: { evaluation: Evaluation }) {
  return (
    <RecordSection heading={m.evaluations_by_day()}>
      <ul className={styles.days}>
        {days.map(({ day, byRight, answers }) => (
          <li key={`${day} ${byRight}`}>
            {formatDay(day)} · {byRight ? m.evaluations_way_right() : m.evaluations_way_common()} ·{" "}
            {m.evaluations_answers_count({ count: answers })}
          </li>
        ))}
      </ul>
    </RecordSection>
  );
}

function Deciding({ evaluation }: { evaluation: Evaluation }) {
  const { rights } = evaluation;
  const { done } = useLocation().state;
  const navigate = useNavigate();
  const mutation = useActOnEvaluation(evaluation, () =>
    navigate({ to: "/evaluations", state: { done: "saved" } }),
  );
  return (
    <Acts
      label={m.evaluations_acts()}
      acts={[...begins(), ...ends(evaluation)].filter(({ code }) => rights.includes(code))}
      arrived={done && m.evaluations_saved()}
      mutation={mutation}
    />
  );
}

function begins(): Act<EvaluationAct>[] {
  return [
    {
      code: "PLAN",
      label: m.evaluations_plan(),
      look: "primary",
      done: m.evaluations_planned(),
      ask: { heading: m.evaluations_plan_ask(), consequence: m.evaluations_plan_consequence() },
    },
    {
      code: "OPEN",
      label: m.evaluations_open(),
      look: "secondary",
      done: m.evaluations_open_done(),
      ask: { heading: m.evaluations_open_ask(), consequence: m.evaluations_open_consequence() },
    },
    {
      code: "REMIND",
      label: m.evaluations_remind(),
      look: "secondary",
      done: m.evaluations_reminded(),
      ask: { heading: m.evaluations_remind_ask(), consequence: m.evaluations_remind_consequence() },
    },
  ];
}

function ends({ id, recorded }: Evaluation): Act<EvaluationAct>[] {
  return [
    {
      code: "PROLONG",
      label: m.evaluations_prolong(),
      look: "secondary",
      done: m.evaluations_prolonged(),
      tell: (steps) => <Prolonging id={id} {...steps} />,
    },
    {
      code: "RENEW_LINK",
      label: m.evaluations_renew(),
      look: "quiet",
      done: m.evaluations_renewed(),
      ask: { heading: m.evaluations_renew_ask(), consequence: m.evaluations_renew_consequence() },
    },
    {
      code: "CLOSE",
      label: m.evaluations_close(),
      look: "danger",
      done: m.evaluations_close_done(),
      ask: {
        heading: m.evaluations_close_ask(),
        consequence: recorded ? m.evaluations_recorded_close() : m.evaluations_close_consequence(),
      },
    },
    {
      code: "REMOVE",
      label: m.evaluations_remove(),
      look: "danger",
      done: m.evaluations_removed(),
      ask: { heading: m.evaluations_remove_ask(), consequence: m.evaluations_remove_consequence() },
    },
  ];
}

function Prolonging({ id, done, close }: { id: string; done: () => void; close: () => void }) {
  return (
    <ActForm<Prolongation, unknown>
      draft={`evaluation.${id}.prolongation`}
      start={{ days: 7 }}
      heading={m.evaluations_prolong()}
      consequence={m.evaluations_prolong_consequence()}
      confirm={m.evaluations_prolong()}
      labels={{ days: m.evaluations_prolong_days }}
      missing={() => []}
      mutation={useProlongEvaluation(id)}
      done={done}
      close={close}
    >
      {({ form, change }) => (
        <TextField
          id={fieldId("/days")}
          type="number"
          label={m.evaluations_prolong_days()}
          min={1}
          max={90}
          required
          value={form.days || ""}
          onChange={(event) => change({ days: event.target.valueAsNumber || 0 })}
        />
      )}
    </ActForm>
  );
}
