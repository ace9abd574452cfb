import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { problemOf } from "#/shared/api/problem";
import type { MyRegistration, Participant, Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button } from "#/shared/ui/Button";
import { Skeleton } from "#/shared/ui/Loaded";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { useAgree } from "./mutations";
import styles from "./Participants.module.css";
import { participantsQuery } from "./queries";

type ParticipantsProps = { secret: string; registration: MyRegistration };

/** Who else takes part, for whoever agreed to be seen as well; and the way to agree. */
export function Participants({ secret, registration }: ParticipantsProps) {
  const { rights } = registration;
  const sees = rights.includes("SEE_PARTICIPANTS");
  if (!sees && !rights.includes("AGREE")) return null;
  return (
    <RecordSection heading={m.registrations_participants()}>
      {sees ? <List secret={secret} /> : <Agreeing secret={secret} registration={registration} />}
    </RecordSection>
  );
}

function List({ secret }: { secret: string }) {
  const list = useInfiniteQuery(participantsQuery(secret));
  const all = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <p>{m.registrations_participants_lead()}</p>
      {list.isPending && <Skeleton blocks={1} />}
      {list.isError && <ProblemNotice problem={problemOf(list.error)} retry={() => list.refetch()} />}
      <ul className={styles.people}>
        {all.map((person, at) => (
          // Two people may share a name, and nobody tells more of them.
          <li key={`${person.name}-${at}`}>
            <Person {...person} />
          </li>
        ))}
      </ul>
      {list.data?.pages[0]?.total === 1 && <p>{m.registrations_participants_alone()}</p>}
      {list.hasNextPage && (
        <p>
          <Button look="secondary" busy={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
            {m.registrations_participants_more()}
          </Button>
        </p>
      )}
    </>
  );
}

function Person({ name, organisation, organisationName, function: work, oneself }: Participant) {
  const about = [work, organisationName ? words(organisationName) : organisation].filter(Boolean);
  return (
    <>
      <strong>{name}</strong> {oneself && m.registrations_participants_you()}
      {about.length > 0 && <p className={styles.about}>{about.join(" · ")}</p>}
    </>
  );
}

function Agreeing({ secret, registration }: ParticipantsProps) {
  const [problem, setProblem] = useState<Problem>();
  const agreeing = useAgree(secret, registration);
  const agree = async () => {
    setProblem(undefined);
    const result = await agreeing.mutateAsync();
    if (!result.done) setProblem(result.problem);
  };
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      <p>{m.registrations_participants_hidden()}</p>
      <p>
        <Button look="secondary" busy={agreeing.isPending} onClick={agree}>
          {m.registrations_participants_agree()}
        </Button>
      </p>
    </>
  );
}
