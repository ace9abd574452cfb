import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { MyConsultation } from "#/shared/api/polls";
import { problemOf } from "#/shared/api/problem";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Acts } from "#/shared/ui/Acts";
import { ButtonLink } from "#/shared/ui/Button";
import { HeldData } from "#/shared/ui/HeldData";
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
  const [saved, setSaved] = useState<"POLL" | "WHO">();
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
        {state === "WITHDRAWN" && (
          <Notice heading={m.polls_withdrawn()}>
            {mine.rights.includes("ANSWER") && <p>{m.polls_withdrawn_again()}</p>}
          </Notice>
        )}
        {introduction && <p className={styles.words}>{words(introduction)}</p>}
        {mine.rights.includes("CONFIRM") && (
          <Notice heading={m.polls_confirm_heading()}>
            <p>{m.polls_confirm_lead()}</p>
          </Notice>
        )}
        <MyActs secret={secret} mine={mine} acts={["CONFIRM"]} />
        {mine.group && <MyGroup group={mine.group} />}
        <MyPoll
          key={`poll-${mine.version}`}
          {...{ secret, mine, latest }}
          saved={saved === "POLL"}
          onSaved={() => setSaved("POLL")}
        />
        {sections}
        <WhoIAm
          key={`who-${mine.version}`}
          {...{ secret, mine, latest }}
          saved={saved === "WHO"}
          onSaved={() => setSaved("WHO")}
        />
        <MyActs secret={secret} mine={mine} acts={["WITHDRAW"]} />
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

function MyActs({ secret, mine, acts }: { secret: string; mine: MyConsultation; acts: MyAct[] }) {
  const mutation = useMyAct(secret);
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
      label={acts.map((act) => all[act].label).join(", ")}
      acts={acts.filter((act) => mine.rights.includes(act)).map((act) => all[act])}
      arrived={undefined}
      mutation={mutation}
    />
  );
}
