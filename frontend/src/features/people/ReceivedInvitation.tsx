import { useState } from "react";
import type { Problem, ReceivedInvitation as Received } from "#/shared/api/types";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { language } from "#/shared/i18n/language";
import { words } from "#/shared/i18n/text";
import { signInAddress, signOut, useMe } from "#/shared/session/session";
import { Button, ButtonAnchor, ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Notice } from "#/shared/ui/Notice";
import { Page } from "#/shared/ui/Page";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { invitationInWords, roleOptions } from "./format";
import { useAcceptInvitation } from "./mutations";

/** What whoever got an invitation by mail reads, and the way to take it up. */
export function ReceivedInvitation({ invitation }: { invitation: Received }) {
  const { state, role, organisationName, expiresAt } = invitation;
  if (state !== "OPEN") return <Over invitation={invitation} />;
  return (
    <Page
      heading={m.people_received({ name: words(organisationName) })}
      lead={invitationInWords(role, organisationName)}
    >
      <p>{roleOptions([role])[0]?.label}</p>
      <p>{m.people_until({ date: formatDay(expiresAt) })}</p>
      <TakeUp invitation={invitation} />
    </Page>
  );
}

function TakeUp({ invitation }: { invitation: Received }) {
  const me = useMe();
  if (!me) return null;
  if (!me.signedIn) return <SignInOrRegister />;
  return invitation.mine ? <Acceptance invitation={invitation} /> : <AnotherAddress email={me.email ?? ""} />;
}

function SignInOrRegister() {
  return (
    <>
      <h2>{m.people_how()}</h2>
      <ol>
        <li>{m.people_how_1()}</li>
        <li>{m.people_how_2()}</li>
        <li>{m.people_how_3()}</li>
      </ol>
      <p>
        <ButtonAnchor href={signInAddress()}>{m.people_sign_in_or_register()}</ButtonAnchor>
      </p>
    </>
  );
}

function Acceptance({ invitation: { id, organisationId } }: { invitation: Received }) {
  const [problem, setProblem] = useState<Problem>();
  const acceptance = useAcceptInvitation(id);
  const accept = async () => {
    setProblem(undefined);
    const result = await acceptance.mutateAsync();
    // A session keeps the roles that it began with: one comes back with the new one by signing in again.
    if (result.done) {
      window.location.assign(signInAddress(`/${language()}/organisations/${organisationId}`));
    } else setProblem(result.problem);
  };
  return (
    <>
      <p>{m.people_accept_then()}</p>
      {problem && <ProblemNotice problem={problem} />}
      <ButtonRow>
        <Button busy={acceptance.isPending} onClick={accept}>
          {m.people_accept()}
        </Button>
      </ButtonRow>
    </>
  );
}

function AnotherAddress({ email }: { email: string }) {
  return (
    <Notice kind="warning" heading={m.people_another_address({ email })}>
      <p>{m.people_another_address_advice()}</p>
      <Button look="secondary" onClick={signOut}>
        {m.common_sign_out()}
      </Button>
    </Notice>
  );
}

const overWords: Record<Exclude<Received["state"], "OPEN">, () => string> = {
  ACCEPTED: m.people_over_accepted,
  WITHDRAWN: m.people_over_withdrawn,
  EXPIRED: m.people_over_expired,
};

function Over({ invitation: { state, organisationId, organisationName } }: { invitation: Received }) {
  return (
    <Page
      heading={m.people_received({ name: words(organisationName) })}
      lead={state === "OPEN" ? "" : overWords[state]()}
    >
      <p>
        <ButtonLink look="secondary" to="/organisations/$id" params={{ id: organisationId }}>
          {m.people_see_organisation()}
        </ButtonLink>
      </p>
    </Page>
  );
}
