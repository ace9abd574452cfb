import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { problemOf } from "#/shared/api/problem";
import type { MyInvitation } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { ButtonLink } from "#/shared/ui/Button";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { Fact, Facts, RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { Prose, Words } from "#/shared/ui/Words";
import { invitedInWords } from "./format";
import { InvitationData } from "./InvitationData";
import { Declining, InvitationForm } from "./InvitationForm";
import { Off } from "./OwnRegistration";
import { linkedInvitationQuery } from "./queries";
import styles from "./Registering.module.css";

type LinkedInvitationProps = {
  secret: string;
  /** When an event is, in words. */
  when: (event: MyInvitation["event"]) => string;
};

/** The invitation that a mail leads to: read, answered or erased here. */
export function LinkedInvitation({ secret, when }: LinkedInvitationProps) {
  const [erased, setErased] = useState(false);
  const query = useQuery({ ...linkedInvitationQuery(secret), enabled: secret !== "" && !erased });
  if (erased)
    return <Gone heading={m.registrations_invited_erased()} lead={m.registrations_invited_erased_lead()} />;
  if (secret === "" || (query.isError && problemOf(query.error).code === "link-refused"))
    return <Gone heading={m.registrations_no_link()} lead={m.registrations_invited_no_link()} />;
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(invitation) => (
        <Invitation
          secret={secret}
          invitation={invitation}
          when={when(invitation.event)}
          onErased={() => setErased(true)}
        />
      )}
    </Loaded>
  );
}

/** There is nothing that one could answer: it was withdrawn or erased, or the link was cut short. */
function Gone({ heading, lead }: { heading: string; lead: string }) {
  return (
    <Page heading={heading} lead={lead}>
      <ButtonLink look="secondary" to="/events">
        {m.registrations_to_agenda()}
      </ButtonLink>
    </Page>
  );
}

type InvitationProps = { secret: string; invitation: MyInvitation; when: string; onErased: () => void };

function Invitation({ secret, invitation, when, onErased }: InvitationProps) {
  const { event, rights } = invitation;
  const { heading, lead } = invitedInWords(invitation);
  return (
    <Page heading={heading} lead={lead} kicker={<Title event={event} />}>
      <Sections>
        <Off event={event} />
        <RecordSection heading={m.registrations_event()}>
          <EventFacts event={event} when={when} />
        </RecordSection>
        {rights.includes("REGISTER") && <InvitationForm secret={secret} invitation={invitation} />}
        {rights.includes("DECLINE") && <Declining secret={secret} />}
        <InvitationData secret={secret} invitation={invitation} onErased={onErased} />
      </Sections>
    </Page>
  );
}

/** Not everybody sees the page of what is for those who are invited. */
function Title({ event: { id, title, listed } }: Pick<MyInvitation, "event">) {
  if (!listed) return <Words of={title} />;
  return (
    <Link to="/events/$id" params={{ id }}>
      <Words of={title} />
    </Link>
  );
}

function EventFacts({ event, when }: Pick<MyInvitation, "event"> & { when: string }) {
  const { place, online, organiser, description } = event;
  return (
    <>
      <Facts>
        <Fact name={m.registrations_when()}>
          <span className={styles.when}>{when}</span>
        </Fact>
        {place && <Fact name={m.registrations_place()}>{words(place)}</Fact>}
        {online && <Fact name={m.registrations_online()}>{m.registrations_online_later()}</Fact>}
        <Fact name={m.registrations_invited_by()}>
          <Words of={organiser} />
        </Fact>
      </Facts>
      <Prose of={description} />
    </>
  );
}
