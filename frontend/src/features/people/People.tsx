import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Outcome } from "#/shared/api/problem";
import type { Problem, SentInvitation } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Done } from "#/shared/ui/Done";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { roleInWords } from "./format";
import { InvitationEditor } from "./InvitationEditor";
import { type PersonAct, useActOnInvitation, useActOnPerson } from "./mutations";
import { PendingInvitations } from "./PendingInvitations";
import { PeopleTable } from "./PeopleTable";
import { invitationsQuery, peopleQuery } from "./queries";

/** Who acts for an organisation, who is invited to, and the form that invites. */
export function People({ organisation }: { organisation: string }) {
  const { done, problem, told, say } = useTold();
  const person = useActOnPerson(organisation);
  const act = async ({ person: whom, role }: PersonAct) =>
    told(
      await person.mutateAsync({ person: whom, role }),
      role
        ? m.people_given({ name: whom.name, role: roleInWords(role) })
        : m.people_removed({ name: whom.name }),
    );
  return (
    <Loaded query={useQuery(peopleQuery(organisation))} skeleton={<Skeleton blocks={3} />}>
      {({ people, invitable }) => (
        <>
          {done && <Done said={done} />}
          {problem && <ProblemNotice problem={problem} />}
          <Sections>
            <RecordSection heading={m.people_who()}>
              {people.length === 0 ? (
                <p>{m.people_nobody()}</p>
              ) : (
                <PeopleTable people={people} roles={invitable} busy={person.isPending} onAct={act} />
              )}
            </RecordSection>
            <RecordSection heading={m.people_pending()}>
              <Pending organisation={organisation} editable={invitable.length > 0} told={told} />
            </RecordSection>
            {invitable.length > 0 && (
              <RecordSection heading={m.people_invite_heading()}>
                <p>{m.people_invite_lead()}</p>
                <InvitationEditor
                  organisation={organisation}
                  roles={invitable}
                  onInvited={(email) => say(m.people_invited({ email }))}
                />
              </RecordSection>
            )}
          </Sections>
        </>
      )}
    </Loaded>
  );
}

type PendingProps = {
  organisation: string;
  editable: boolean;
  told: (result: Outcome<unknown>, said: string) => void;
};

function Pending({ organisation, editable, told }: PendingProps) {
  const acting = useActOnInvitation(organisation);
  const act = async (invitation: SentInvitation, renew: boolean) => {
    const { email } = invitation;
    told(
      await acting.mutateAsync({ invitation, renew }),
      renew ? m.people_renewed({ email }) : m.people_withdrawn({ email }),
    );
  };
  return (
    <Loaded query={useQuery(invitationsQuery(organisation))} skeleton={<Skeleton blocks={1} />}>
      {(invitations) => (
        <PendingInvitations
          invitations={invitations}
          onAct={editable ? act : undefined}
          busy={acting.isPending}
        />
      )}
    </Loaded>
  );
}

/** What came of the last act on this page. */
function useTold() {
  const [done, setDone] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const say = (said: string) => {
    setDone(said);
    setProblem(undefined);
  };
  const told = (result: Outcome<unknown>, said: string) => {
    if (result.done) return say(said);
    setDone(undefined);
    setProblem(result.problem);
  };
  return { done, problem, told, say };
}
