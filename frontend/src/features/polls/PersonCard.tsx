import { useState } from "react";
import type { Participant, ProposedGroups } from "#/shared/api/polls";
import { useLabels } from "#/shared/api/reference";
import { m } from "#/shared/i18n/generated/messages.js";
import { Acts } from "#/shared/ui/Acts";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { Tag } from "#/shared/ui/Tag";
import { meetingInShort, organisationInWords, quotesInWords, roleInWords, stateInWords } from "./format";
import { type PersonAct, usePersonAct } from "./mutations";
import { AnswersForForm, ArrangementForm } from "./PersonForms";
import styles from "./Polls.module.css";

type PersonProps = { id: string; person: Participant; groups: ProposedGroups };

type CardProps = PersonProps & { open: boolean; onOpen: (open: boolean) => void };

/** Somebody who takes part; what one can do about them unfolds in place. */
export function PersonCard({ id, person, groups, open, onOpen }: CardProps) {
  const [saved, setSaved] = useState(0);
  const sector = useLabels("types");
  const locked = groups.groups.find((group) => group.id === person.lockedOn);
  const told = [
    organisationInWords(person),
    person.sector && sector(person.sector),
    person.function,
    roleInWords(person.role),
  ];
  return (
    <article className={styles.card} aria-label={person.name}>
      <div className={styles.head}>
        <h3>{person.name}</h3>
        <Tag kind={person.state === "INTERESTED" ? "success" : "plain"}>{stateInWords(person.state)}</Tag>
        <Tag kind="plain">{person.answeredAt ? m.polls_answered() : m.polls_not_answered()}</Tag>
        {person.groupNumber !== null && (
          <Tag kind="success">{m.polls_group_number({ number: String(person.groupNumber) })}</Tag>
        )}
      </div>
      <p className={styles.muted}>{told.filter(Boolean).join(" · ")}</p>
      <p>{person.email}</p>
      {person.wishes && <p className={styles.words}>{m.polls_wishes_of({ wishes: person.wishes })}</p>}
      <p>{quotesInWords(person.quotesAgreed)}</p>
      {locked && <p>{m.polls_locked_on({ date: meetingInShort(locked) })}</p>}
      {person.rights.length > 0 && (
        <ButtonRow>
          <Button
            look="secondary"
            aria-expanded={open}
            aria-label={m.polls_arrange_of({ name: person.name })}
            onClick={() => onOpen(!open)}
          >
            {m.polls_arrange()}
          </Button>
        </ButtonRow>
      )}
      {saved > 0 && <Done key={saved} said={m.polls_arranged()} />}
      {open && <PersonDetail {...{ id, person, groups }} onSaved={() => setSaved((before) => before + 1)} />}
    </article>
  );
}

function PersonDetail({ id, person, groups, onSaved }: PersonProps & { onSaved: () => void }) {
  const mutation = usePersonAct(id, person);
  const acts = {
    SEND_LINK: {
      ...{ code: "SEND_LINK" as const, label: m.polls_send_link(), done: m.polls_link_sent() },
      look: "secondary" as const,
    },
    WITHDRAW: {
      ...{ code: "WITHDRAW" as const, label: m.polls_withdraw_for(), done: m.polls_withdrawn_for() },
      look: "danger" as const,
      ask: { heading: m.polls_withdraw_for_ask(), consequence: m.polls_withdraw_for_consequence() },
    },
  };
  const offered: PersonAct[] = ["SEND_LINK", "WITHDRAW"];
  return (
    <>
      {person.rights.includes("ARRANGE") && <ArrangementForm {...{ id, person, groups, onSaved }} />}
      {person.rights.includes("ANSWER") && groups.groups.length > 0 && (
        <AnswersForForm {...{ id, person, groups, onSaved }} />
      )}
      <Acts
        label={m.common_colon({ label: m.polls_acts(), value: person.name })}
        acts={offered.filter((act) => person.rights.includes(act)).map((act) => acts[act])}
        arrived={undefined}
        mutation={mutation}
      />
    </>
  );
}
