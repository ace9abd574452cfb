import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { MyConsultation } from "#/shared/api/polls";
import { problemOf } from "#/shared/api/problem";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Acts } from "#/shared/ui/Acts";
import { ButtonLink } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { HeldData } from "#/shared/ui/HeldData";
import { useHeadingFocus } from "#/shared/ui/inPlace";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Notice } from "#/shared/ui/Notice";
import { Page } from "#/shared/ui/Page";
import { RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { MyGroup } from "./MyGroup";
import { MyPoll } from "./MyPoll";
import { type MyAct, useEraseMine, useMyAct } from "./mutations";
import styles from "./Polls.module.css";
import { myConsultationQuery } from "./queries";
import { WhoIAm } from "./WhoIAm";

type LinkedProps = {
  secret: string;
  /** What others add about the groups at work. */
  sections?: ReactNode;
};

/** The consultation that a mail leads to: answered, changed and left here, and never by opening the page. */
export function LinkedConsultation({ secret, sections }: LinkedProps) {
  const [erased, setErased] = useState(false);
  const query = useQuery({ ...myConsultationQuery(secret), enabled: secret !== "" && !erased });
  useHeadingFocus(erased);
  if (erased) return <Nothing heading={m.polls_erased()} lead={m.polls_erased_lead()} />;
  if (secret === "" || (query.isError && problemOf(query.error).code === "link-refused"))
    return <Nothing heading={m.polls_no_link()} lead={m.polls_no_link_lead()} />;
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(mine) => <Mine {...{ secret, mine, sections }} onErased={() => setErased(true)} />}
    </Loaded>
  );
}

function Nothing({ heading, lead }: { heading: string; lead: string }) {
  return (
    <Page heading={heading} lead={lead}>
      <p>
        <ButtonLink look="secondary" to="/">
          {m.polls_to_home()}
        </ButtonLink>
      </p>
    </Page>
  );
}

type MineProps = LinkedProps & { mine: MyConsultation; onErased: () => void };

function Mine({ secret, mine, sections, onErased }: MineProps) {
  const cache = useQueryClient();
  const erasing = useEraseMine(secret);
  const [last, setLast] = useState<{ what: MyAct | "POLL" | "WHO"; at: number }>();
  const did = (what: MyAct | "POLL" | "WHO") => setLast({ what, at: Date.now() });
  const when = (what: "POLL" | "WHO") => (last?.what === what ? last.at : undefined);
  const latest = () => cache.fetchQuery(myConsultationQuery(secret));
  const { consultation, state } = mine;
  const { reason, introduction, privacy } = consultation;
  return (
    <Page
      heading={words(consultation.question)}
      title={m.polls_mine()}
      kicker={m.polls_mine_by({ organiser: words(consultation.organiser) })}
    >
      <Sections>
        {consultation.state === "CANCELLED" && (
          <Notice kind="warning" heading={m.polls_cancelled()}>
            <p>{words(reason)}</p>
          </Notice>
        )}
        {state === "WITHDRAWN" && <Withdrawn mine={mine} justNow={last?.what === "WITHDRAW"} />}
        {introduction && <p className={styles.words}>{words(introduction)}</p>}
        {mine.rights.includes("CONFIRM") && (
          <Notice heading={m.polls_confirm_heading()}>
            <p>{m.polls_confirm_lead()}</p>
          </Notice>
        )}
        {state === "INTERESTED" && last?.what === "CONFIRM" && <Done said={m.polls_confirmed()} />}
        <MyActs {...{ secret, mine }} act="CONFIRM" performed={did} />
        {mine.group && <MyGroup group={mine.group} />}
        <MyPoll {...{ secret, mine, latest }} saved={when("POLL")} onSaved={() => did("POLL")} />
        {sections}
        <WhoIAm {...{ secret, mine, latest }} saved={when("WHO")} onSaved={() => did("WHO")} />
        <MyActs {...{ secret, mine }} act="WITHDRAW" performed={did} />
        {privacy && (
          <RecordSection heading={m.polls_privacy()}>
            <p className={styles.words}>{words(privacy)}</p>
          </RecordSection>
        )}
        <HeldData
          held={mine}
          lead={m.polls_data_lead()}
          erasing={{
            label: m.polls_erase(),
            heading: m.polls_erase_ask(),
            consequence: m.polls_erase_consequence(),
          }}
          erase={() => erasing.mutateAsync()}
          busy={erasing.isPending}
          onErased={onErased}
        />
      </Sections>
    </Page>
  );
}

/** That one takes part no more; just now, it takes the focus, since what one left with is gone. */
function Withdrawn({ mine, justNow }: { mine: MyConsultation; justNow: boolean }) {
  const again = mine.rights.includes("ANSWER") && <p>{m.polls_withdrawn_again()}</p>;
  if (justNow) return <Done said={m.polls_withdrawn()}>{again}</Done>;
  return <Notice heading={m.polls_withdrawn()}>{again}</Notice>;
}

type MyActsProps = {
  secret: string;
  mine: MyConsultation;
  act: MyAct;
  /** What came of it is said above, where one's standing is. */
  performed: (act: MyAct) => void;
};

function MyActs({ secret, mine, act, performed }: MyActsProps) {
  const mutation = useMyAct(secret, performed);
  const all = {
    CONFIRM: {
      ...{ code: "CONFIRM" as const, label: m.polls_confirm(), done: m.polls_confirmed() },
      look: "primary" as const,
    },
    WITHDRAW: {
      ...{ code: "WITHDRAW" as const, label: m.polls_withdraw(), done: m.polls_withdrawn() },
      look: "secondary" as const,
      ask: { heading: m.polls_withdraw_ask(), consequence: m.polls_withdraw_consequence() },
    },
  };
  return (
    <Acts
      // In another standing, what was done before is no news.
      key={mine.state}
      label={all[act].label}
      acts={mine.rights.includes(act) ? [all[act]] : []}
      arrived={undefined}
      mutation={mutation}
    />
  );
}
