import { useLocation, useNavigate } from "@tanstack/react-router";
import { Pencil } from "lucide-react";
import type { ReactNode } from "react";
import type { Evaluation } from "#/shared/api/evaluations";
import { useLabels, usePlaceNames } from "#/shared/api/reference";
import { formatDay, formatInstant, formatNumber } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { ActForm } from "#/shared/ui/ActForm";
import { type Act, Acts } from "#/shared/ui/Acts";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { fieldId } from "#/shared/ui/ErrorSummary";
import { TextField } from "#/shared/ui/Field";
import { Notice } from "#/shared/ui/Notice";
import { Page } from "#/shared/ui/Page";
import { Fact, Facts, RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { Words } from "#/shared/ui/Words";
import styles from "./Evaluations.module.css";
import { subjectLabels, unreadUntil } from "./format";
import { type EvaluationAct, type Prolongation, useActOnEvaluation, useProlongEvaluation } from "./mutations";
import { Rate } from "./Rate";
import { StateTag } from "./StateTag";

type EvaluationPageProps = {
  evaluation: Evaluation;
  /** The links to its pages, each for who may read it. */
  pages: ReactNode[];
};

/** An evaluation, for its team: how many answered, what comes next, and when. */
export function EvaluationPage({ evaluation, pages }: EvaluationPageProps) {
  const { id, title, state, bassin, rights, link, recorded } = evaluation;
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
      <Waiting evaluation={evaluation} />
      <Sections>
        {(state === "OPEN" || state === "CLOSED") && <Rate id={id} asked={!recorded} />}
        <nav aria-label={m.evaluations_pages()}>
          <ul className={styles.pages}>
            {pages.map((page, i) => (
              <li key={i}>{page}</li>
            ))}
          </ul>
        </nav>
        <What evaluation={evaluation} />
        {evaluation.days.length > 0 && <Days evaluation={evaluation} />}
        {link && state !== "CLOSED" && (
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

function What({ evaluation: { evaluated, course, state } }: { evaluation: Evaluation }) {
  const typeOf = useLabels("event-types");
  const { opensAt, openedAt, closesAt } = course;
  return (
    <RecordSection heading={m.evaluations_what()}>
      <Facts>
        <Fact name={subjectLabels[evaluated.subject]()}>
          <Words of={evaluated.title} />
          {evaluated.year && ` · ${evaluated.year}`}
          {evaluated.type && ` · ${typeOf(evaluated.type)}`}
        </Fact>
        {!openedAt && (
          <Fact name={m.evaluations_opens()}>
            {opensAt ? formatInstant(opensAt) : m.evaluations_opens_unknown()}
            {state === "DRAFT" && opensAt && ` (${m.evaluations_once_planned()})`}
          </Fact>
        )}
        {openedAt && <Fact name={m.evaluations_opened()}>{formatInstant(openedAt)}</Fact>}
        {closesAt ? (
          <Fact name={state === "CLOSED" ? m.evaluations_closed() : m.evaluations_closes()}>
            {formatInstant(closesAt)}
          </Fact>
        ) : (
          <Fact name={m.evaluations_open_days()}>{m.evaluations_days({ count: course.openDays })}</Fact>
        )}
      </Facts>
    </RecordSection>
  );
}

function Days({ evaluation: { days } }: { evaluation: Evaluation }) {
  return (
    <RecordSection heading={m.evaluations_by_day()}>
      <ul className={styles.days}>
        {days.map(({ day, byRight, answers }) => (
          <li key={`${day} ${byRight}`}>
            {formatDay(day)} · {byRight ? m.evaluations_way_right() : m.evaluations_way_common()} ·{" "}
            {formatNumber(answers)}
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
