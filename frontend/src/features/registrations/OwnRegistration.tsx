import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { MyRegistration } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { ButtonAnchor, ButtonLink } from "#/shared/ui/Button";
import { Notice } from "#/shared/ui/Notice";
import { Page } from "#/shared/ui/Page";
import { Fact, Facts, RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { Prose, Words } from "#/shared/ui/Words";
import { calendarFileOf, standing } from "./format";
import { HeldAnswers } from "./HeldAnswers";
import { OwnActs } from "./OwnActs";
import { OwnData } from "./OwnData";
import { Participants } from "./Participants";
import styles from "./Registering.module.css";

type OwnRegistrationProps = {
  secret: string;
  registration: MyRegistration;
  /** When the event is, in words. */
  when: string;
  /** Where; empty while that is not known. */
  place: string;
  onErased: () => void;
  /** What the event holds for whoever has a seat. */
  parts: ReactNode;
};

/** One's own registration: how it stands, what one can do about it, and what is held. */
export function OwnRegistration({
  secret,
  registration,
  when,
  place,
  onErased,
  parts,
}: OwnRegistrationProps) {
  const { event, reason } = registration;
  const { heading, lead } = standing(registration);
  return (
    <Page
      heading={heading}
      lead={lead}
      kicker={
        <Link to="/events/$id" params={{ id: event.id }}>
          <Words of={event.title} />
        </Link>
      }
    >
      <Sections>
        <Off event={event} />
        {reason && (
          <Notice heading={m.registrations_reason()}>
            <Prose of={reason} />
          </Notice>
        )}
        <OwnActs secret={secret} registration={registration} />
        <Again registration={registration} />
        <RecordSection heading={m.registrations_event()}>
          <EventFacts registration={registration} when={when} place={place} />
        </RecordSection>
        {registration.state === "CONFIRMED" && parts}
        <Participants secret={secret} registration={registration} />
        <HeldAnswers key={registration.id} secret={secret} registration={registration} />
        <OwnData secret={secret} registration={registration} onErased={onErased} />
      </Sections>
    </Page>
  );
}

/** The way back for whoever has no place any more; whether there is one, the form says. */
function Again({ registration: { state, event } }: { registration: MyRegistration }) {
  if (event.state !== "PUBLISHED" || (state !== "CANCELLED" && state !== "EXPIRED")) return null;
  return (
    <p>
      <ButtonLink look="secondary" to="/events/$id/register" params={{ id: event.id }}>
        {m.registrations_register_again()}
      </ButtonLink>
    </p>
  );
}

/** That the event itself will not be, or not then: more than one's place in it. */
export function Off({
  event: { state, reason },
}: {
  event: Pick<MyRegistration["event"], "state" | "reason">;
}) {
  if (state !== "CANCELLED" && state !== "POSTPONED") return null;
  const said = state === "CANCELLED" ? m.registrations_event_cancelled() : m.registrations_event_postponed();
  return (
    <Notice kind={state === "CANCELLED" ? "danger" : "warning"} heading={said}>
      <Prose of={reason} />
    </Notice>
  );
}

type EventFactsProps = Pick<OwnRegistrationProps, "registration" | "when" | "place">;

function EventFacts({ registration: { event, state }, when, place }: EventFactsProps) {
  const comes = state === "CONFIRMED" && event.state === "PUBLISHED";
  return (
    <>
      <Facts>
        <Fact name={m.registrations_when()}>
          <span className={styles.when}>{when}</span>
        </Fact>
        {place && <Fact name={m.registrations_place()}>{place}</Fact>}
        {event.online && (
          <Fact name={m.registrations_online()}>
            {/* Only addresses of the web become links: a stored text must never run. */}
            {event.onlineLink && /^https?:\/\//.test(event.onlineLink) ? (
              <a href={event.onlineLink} rel="noopener noreferrer">
                {m.registrations_online_link()}
              </a>
            ) : (
              m.registrations_online_later()
            )}
          </Fact>
        )}
      </Facts>
      {comes && event.when && (
        <p>
          <ButtonAnchor look="secondary" href={calendarFileOf(event.id)} download>
            {m.registrations_calendar()}
          </ButtonAnchor>
        </p>
      )}
    </>
  );
}
