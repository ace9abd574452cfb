import { useLocation, useNavigate } from "@tanstack/react-router";
import { Pencil } from "lucide-react";
import type { ReactNode } from "react";
import type { Consultation } from "#/shared/api/consultations";
import { usePlaceNames } from "#/shared/api/reference";
import { formatDay, formatList } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { ownNames } from "#/shared/i18n/language";
import { noText, words } from "#/shared/i18n/text";
import { ActForm } from "#/shared/ui/ActForm";
import { type Act, Acts } from "#/shared/ui/Acts";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Count, Counts } from "#/shared/ui/Counts";
import { fieldId } from "#/shared/ui/ErrorSummary";
import { Notice } from "#/shared/ui/Notice";
import { Page } from "#/shared/ui/Page";
import { Fact, Facts, RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { TextFields } from "#/shared/ui/TextFields";
import { Prose, Words } from "#/shared/ui/Words";
import styles from "./Consultations.module.css";
import { Funnel } from "./Funnel";
import { phaseLabels, phases } from "./format";
import { type ConsultationAct, type Told, useActOnConsultation, useCancelConsultation } from "./mutations";
import { PhaseTag } from "./PhaseTag";

type ConsultationPageProps = {
  consultation: Consultation;
  /** The links to its pages, each for who may read it. */
  pages: ReactNode[];
};

/** A consultation, for its team: what it asks, where it stands, and what comes next. */
export function ConsultationPage({ consultation, pages }: ConsultationPageProps) {
  const { question, phase, bassin, reason, counts, rights, id } = consultation;
  const nameOf = usePlaceNames();
  return (
    <Page
      title={words(question)}
      heading={<Words of={question} />}
      kicker={<PhaseTag phase={phase} />}
      lead={`${bassin ? nameOf(bassin) : m.consultations_region()} · ${words(consultation.organisationName)}`}
      actions={
        <ButtonRow>
          {rights.includes("EDIT") && (
            <ButtonLink look="secondary" to="/consultations/$id/edit" params={{ id }}>
              <Pencil size={18} aria-hidden />
              {m.consultations_edit()}
            </ButtonLink>
          )}
        </ButtonRow>
      }
    >
      <Deciding consultation={consultation} />
      {reason && (
        <Notice kind="warning" heading={m.consultations_cancelled_because()}>
          <Prose of={reason} />
        </Notice>
      )}
      <Counts label={m.consultations_numbers()}>
        <Count name={m.consultations_invited()} value={counts.invited} />
        <Count name={m.consultations_interested()} value={counts.interested} />
        <Count name={m.consultations_answered()} value={counts.answered} of={counts.interested} />
        <Count name={m.consultations_groups()} value={counts.groups} />
      </Counts>
      <Sections>
        <nav aria-label={m.consultations_pages()}>
          <ul className={styles.pages}>
            {pages.map((page, i) => (
              <li key={i}>{page}</li>
            ))}
          </ul>
        </nav>
        {phase !== "CANCELLED" && <Phases consultation={consultation} />}
        <What consultation={consultation} />
        {phase !== "DRAFT" && <Funnel id={id} />}
      </Sections>
    </Page>
  );
}

function Phases({ consultation: { phase, answersUntil } }: { consultation: Consultation }) {
  return (
    <RecordSection heading={m.consultations_phases()}>
      <ol className={styles.phases}>
        {phases.map((each) => (
          <li key={each} {...(each === phase && { "aria-current": "step" as const })}>
            {phaseLabels[each]()}
            {each === "POLL" && ` · ${m.consultations_until({ day: formatDay(answersUntil) })}`}
            {each === phase && ` (${m.consultations_now()})`}
          </li>
        ))}
      </ol>
    </RecordSection>
  );
}

function What({ consultation }: { consultation: Consultation }) {
  const { introduction, privacy, languages, minutes, rules, questions, answersShared } = consultation;
  return (
    <>
      <RecordSection heading={m.consultations_what()}>
        <Prose of={introduction} />
        <Facts>
          <Fact name={m.consultations_languages()}>
            {formatList(languages.map((each) => ownNames[each.toLowerCase() as keyof typeof ownNames]))}
          </Fact>
          <Fact name={m.consultations_minutes()}>{m.consultations_minutes_said({ minutes })}</Fact>
          <Fact name={m.consultations_sizes()}>
            {m.consultations_sizes_said({
              smallest: rules.smallest,
              largest: rules.largest,
              groups: rules.groupsAtMost,
            })}
          </Fact>
          <Fact name={m.consultations_apart()}>
            {rules.organisationsApart ? m.consultations_yes() : m.consultations_no()}
          </Fact>
          <Fact name={m.consultations_answers_shared()}>
            {answersShared ? m.consultations_yes() : m.consultations_no()}
          </Fact>
        </Facts>
      </RecordSection>
      {questions.length > 0 && (
        <RecordSection heading={m.consultations_questions()}>
          <ol className={styles.questions}>
            {questions.map(({ id, text }) => (
              <li key={id}>
                <Words of={text} />
              </li>
            ))}
          </ol>
        </RecordSection>
      )}
      {privacy && (
        <RecordSection heading={m.consultations_privacy()}>
          <Prose of={privacy} />
        </RecordSection>
      )}
    </>
  );
}

function Deciding({ consultation }: { consultation: Consultation }) {
  const { id, rights } = consultation;
  const { done } = useLocation().state;
  const navigate = useNavigate();
  const mutation = useActOnConsultation(consultation, () =>
    navigate({ to: "/consultations", state: { done: "saved" } }),
  );
  const acts: Act<ConsultationAct>[] = [
    {
      code: "OPEN",
      label: m.consultations_open(),
      look: "primary",
      done: m.consultations_opened(),
      ask: { heading: m.consultations_open_ask(), consequence: m.consultations_open_consequence() },
    },
    {
      code: "CANCEL",
      label: m.consultations_cancel(),
      look: "danger",
      done: m.consultations_cancelled(),
      tell: (steps) => <Cancelling id={id} {...steps} />,
    },
    {
      code: "REMOVE",
      label: m.consultations_remove(),
      look: "danger",
      done: m.consultations_removed(),
      ask: { heading: m.consultations_remove_ask(), consequence: m.consultations_remove_consequence() },
    },
  ];
  return (
    <Acts
      label={m.consultations_acts()}
      acts={acts.filter(({ code }) => rights.includes(code))}
      arrived={done && m.consultations_saved()}
      mutation={mutation}
    />
  );
}

function Cancelling({ id, done, close }: { id: string; done: () => void; close: () => void }) {
  return (
    <ActForm<Told, unknown>
      draft={`consultation.${id}.cancellation`}
      start={{ reason: noText }}
      heading={m.consultations_cancel()}
      consequence={m.consultations_cancel_consequence()}
      confirm={m.consultations_cancel_confirm()}
      labels={{ reason: m.consultations_reason }}
      missing={({ reason }) =>
        words(reason) ? [] : [{ id: fieldId("/reason"), message: m.consultations_missing_reason() }]
      }
      mutation={useCancelConsultation(id)}
      done={done}
      close={close}
    >
      {({ form, change, faults }) => (
        <TextFields
          pointer="/reason"
          label={m.consultations_reason()}
          long
          value={form.reason}
          onChange={(reason) => change({ reason: reason ?? noText })}
          faults={faults}
        />
      )}
    </ActForm>
  );
}
