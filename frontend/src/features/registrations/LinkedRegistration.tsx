import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { problemOf } from "#/shared/api/problem";
import type { MyRegistration } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { language } from "#/shared/i18n/language";
import { signInAddress, useMe } from "#/shared/session/session";
import { ButtonAnchor, ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { OwnRegistration } from "./OwnRegistration";
import { linkedRegistrationQuery } from "./queries";
import styles from "./Registering.module.css";

type LinkedRegistrationProps = {
  secret: string;
  /** When and where an event is, in words. */
  about: (event: MyRegistration["event"]) => { when: string; place: string };
  /** What an event holds for whoever has a seat. */
  partsOf: (event: string) => ReactNode;
};

/** The registration that a mail leads to: seen, corrected, given up or erased here, and never by opening the page. */
export function LinkedRegistration({ secret, about, partsOf }: LinkedRegistrationProps) {
  const [erased, setErased] = useState(false);
  const query = useQuery({ ...linkedRegistrationQuery(secret), enabled: secret !== "" && !erased });
  if (erased) return <Erased />;
  if (secret === "" || (query.isError && problemOf(query.error).code === "link-refused"))
    return <OpensNothing />;
  if (query.isError && query.data === undefined)
    return (
      <Page heading={m.registrations_mine_one()}>
        <Loaded query={query} kept={m.registrations_still_registered()}>
          {() => null}
        </Loaded>
      </Page>
    );
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(registration) => (
        <OwnRegistration
          secret={secret}
          registration={registration}
          {...about(registration.event)}
          parts={partsOf(registration.event.id)}
          onErased={() => setErased(true)}
        />
      )}
    </Loaded>
  );
}

/** A link that is too old, cut short by a mail program, or of a registration that is erased. */
function OpensNothing() {
  const signedIn = useMe()?.signedIn ?? false;
  return (
    <Page heading={m.registrations_no_link()} lead={m.registrations_no_link_lead()}>
      <ul className={styles.steps}>
        <li>{m.registrations_no_link_whole()}</li>
        <li>{m.registrations_no_link_last()}</li>
        <li>{m.registrations_no_link_account()}</li>
        <li>{m.registrations_no_link_ask()}</li>
      </ul>
      <ButtonRow>
        {signedIn ? (
          <ButtonLink to="/me">{m.registrations_see_mine()}</ButtonLink>
        ) : (
          <ButtonAnchor href={signInAddress(`/${language()}/me`)}>{m.common_sign_in()}</ButtonAnchor>
        )}
        <ButtonLink look="secondary" to="/events">
          {m.registrations_to_agenda()}
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
}

function Erased() {
  return (
    <Page heading={m.registrations_erased()} lead={m.registrations_erased_lead()}>
      <ButtonLink look="secondary" to="/events">
        {m.registrations_to_agenda()}
      </ButtonLink>
    </Page>
  );
}
