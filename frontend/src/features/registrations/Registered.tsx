import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { AgendaEvent, Availability } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useMe } from "#/shared/session/session";
import { Button, ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Page } from "#/shared/ui/Page";
import { Fact, Facts, Note, RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { Words } from "#/shared/ui/Words";
import { waitingAt } from "./format";
import styles from "./Registering.module.css";
import type { Registered as Answered } from "./sending";

type RegisteredProps = {
  event: AgendaEvent;
  seats: Availability;
  registered: Answered;
  when: ReactNode;
  calendar: ReactNode;
  /** Registers somebody else. */
  onAnother: () => void;
};

/** What was answered to a registration, and what happens next. */
export function Registered({ event, seats, registered, when, calendar, onAnother }: RegisteredProps) {
  const { receipt, name, email } = registered;
  const me = useMe();
  // The address of one's own account is known to be one's own.
  const { heading, next } = outcomeOf(registered, seats.confirmEmail && me?.email !== email);
  return (
    <Page
      heading={heading}
      title={`${heading} · ${words(event.title)}`}
      kicker={<Words of={event.title} />}
      lead={when}
    >
      <Sections>
        <RecordSection heading={m.registrations_next()}>
          <ol className={styles.steps}>
            {next.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ol>
          <Note>{m.registrations_already()}</Note>
        </RecordSection>
        <Facts>
          <Fact name={m.registrations_registered_name()}>{name}</Fact>
          <Fact name={m.registrations_mails_to()}>{email}</Fact>
          <Fact name={m.registrations_reference()}>{receipt.id}</Fact>
        </Facts>
        {receipt.state === "CONFIRMED" && calendar}
        <ButtonRow>
          <Button look="secondary" onClick={onAnother}>
            {m.registrations_another()}
          </Button>
          <ButtonLink look="quiet" to="/events/$id" params={{ id: event.id }}>
            {m.registrations_back()}
          </ButtonLink>
        </ButtonRow>
        {me?.signedIn && (
          <p>
            <Link to="/me">{m.registrations_see_mine()}</Link>
          </p>
        )}
      </Sections>
    </Page>
  );
}

/** What became of it, and what is still to be done, by whom. */
function outcomeOf({ receipt: { state, rank }, email }: Answered, toConfirm: boolean) {
  const manage = m.registrations_next_manage();
  if (state === "CONFIRMED")
    return {
      heading: m.registrations_confirmed(),
      next: [m.registrations_next_confirmed({ email }), manage, m.registrations_next_reminder()],
    };
  if (state === "WAITING")
    return {
      heading: waitingAt(rank),
      next: [m.registrations_next_waiting({ email }), m.registrations_next_offer(), manage],
    };
  if (toConfirm)
    return {
      heading: m.registrations_to_confirm(),
      next: [m.registrations_next_confirm({ email }), m.registrations_next_in_time(), manage],
    };
  return {
    heading: m.registrations_asked(),
    next: [m.registrations_next_asked({ email }), m.registrations_next_answer(), manage],
  };
}
