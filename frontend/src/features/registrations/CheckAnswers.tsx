import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { AgendaEvent, Availability, Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { fieldId } from "#/shared/ui/ErrorSummary";
import { ForVoices } from "#/shared/ui/ForVoices";
import { Notice } from "#/shared/ui/Notice";
import { Page } from "#/shared/ui/Page";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { Note, Sections } from "#/shared/ui/RecordLayout";
import { Words } from "#/shared/ui/Words";
import styles from "./CheckAnswers.module.css";
import type { RegistrationDraft } from "./draft";
import { factsOf, type ToldFact } from "./format";

type CheckAnswersProps = {
  event: AgendaEvent;
  seats: Availability;
  draft: RegistrationDraft;
  when: ReactNode;
  /** Why it was not registered, the last time. */
  problem: Problem | undefined;
  sending: boolean;
  onSend: () => void;
};

/** All that was typed, read over before it is sent. */
export function CheckAnswers(props: CheckAnswersProps) {
  const { event, seats, draft, when, problem, sending, onSend } = props;
  const [name, ...others] = factsOf(draft, seats.questions);
  const email = {
    name: draft.colleague ? m.registrations_email_yours() : m.common_person_email(),
    told: draft.email,
    pointer: "/email",
  };
  return (
    <Page
      heading={m.registrations_check_heading()}
      title={m.registrations_check_title({ title: words(event.title) })}
      kicker={<Words of={event.title} />}
      lead={when}
    >
      <Sections>
        {problem && (
          <ProblemNotice
            problem={problem}
            kept={problem.code === "unreachable" ? m.registrations_kept_offline() : m.registrations_kept()}
          />
        )}
        <dl className={styles.answers}>
          {[name, email, ...others].map(
            (fact) => fact && <Answer key={fact.pointer} id={event.id} fact={fact} />,
          )}
        </dl>
        {seats.registration === "WAITING_LIST" && (
          <Notice kind="warning" heading={m.registrations_full()}>
            <p>{m.registrations_line_explained()}</p>
          </Notice>
        )}
        <div className={styles.send}>
          <ButtonRow>
            <Button busy={sending} onClick={onSend}>
              {sending ? m.registrations_sending() : sendWords(seats, problem)}
            </Button>
          </ButtonRow>
          <Note>{m.registrations_check_note({ email: draft.email.trim() })}</Note>
        </div>
      </Sections>
    </Page>
  );
}

function sendWords({ registration }: Availability, problem: Problem | undefined): string {
  if (problem) return m.registrations_send_again();
  return registration === "WAITING_LIST" ? m.registrations_send_line() : m.registrations_send();
}

function Answer({ id, fact: { name, told, pointer } }: { id: string; fact: ToldFact }) {
  return (
    <div className={styles.answer}>
      <dt>{name}</dt>
      <dd className={styles.told}>{told}</dd>
      <dd>
        <Link to="/events/$id/register" params={{ id }} hash={fieldId(pointer)} search={{}}>
          {m.registrations_change()} <ForVoices>{name}</ForVoices>
        </Link>
      </dd>
    </div>
  );
}
