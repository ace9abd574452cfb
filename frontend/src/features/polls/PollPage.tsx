import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { consultationQuery } from "#/shared/api/consultations";
import type { ProposedGroups } from "#/shared/api/polls";
import type { Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button, ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Confirmation } from "#/shared/ui/Confirmation";
import { Done } from "#/shared/ui/Done";
import { TakesFocus, useInPlace } from "#/shared/ui/inPlace";
import { Loaded, PageSkeleton, Skeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { PrintButton } from "#/shared/ui/PrintButton";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { AnswersGrid } from "./AnswersGrid";
import { meetingInWords, modeInWords } from "./format";
import { useRemind } from "./mutations";
import styles from "./Polls.module.css";
import { ProposedGroupsEditor } from "./ProposedGroupsEditor";
import { participantsQuery, proposedGroupsQuery } from "./queries";

/** The poll of a consultation, for its team: what it asks about, and what came back. */
export function PollPage({ id }: { id: string }) {
  const asked = useQuery(consultationQuery(id));
  const proposed = useQuery(proposedGroupsQuery(id));
  return (
    <Page
      heading={m.polls_heading()}
      kicker={
        <Link to="/consultations/$id" params={{ id }}>
          {words(asked.data?.question) || m.polls_back()}
        </Link>
      }
      actions={<PrintButton />}
    >
      <Loaded query={proposed} skeleton={<PageSkeleton />}>
        {(groups) => (
          <Sections>
            <Dates id={id} groups={groups} />
            <Given id={id} groups={groups} />
          </Sections>
        )}
      </Loaded>
    </Page>
  );
}

type PartProps = { id: string; groups: ProposedGroups };

function Dates({ id, groups }: PartProps) {
  const { editing, opener, edit, cancel, leave } = useInPlace();
  const [saved, setSaved] = useState(false);
  return (
    <RecordSection heading={m.polls_dates()}>
      {saved && <Done said={m.polls_dates_saved()} />}
      {editing ? (
        <TakesFocus>
          <p>{m.polls_dates_lead()}</p>
          <ProposedGroupsEditor
            {...{ id, groups }}
            onSaved={() => {
              setSaved(true);
              leave();
            }}
            onClose={cancel}
          />
        </TakesFocus>
      ) : (
        <>
          {groups.groups.length === 0 && <p>{m.polls_dates_none()}</p>}
          <ol className={styles.proposed}>
            {groups.groups.map((group) => (
              <li key={group.id}>
                {meetingInWords(group)} · {modeInWords(group.mode)}
                {group.whereabouts.name && ` · ${group.whereabouts.name}`}
              </li>
            ))}
          </ol>
          {groups.rights.includes("EDIT") && (
            <ButtonRow>
              <Button
                ref={opener}
                look="secondary"
                onClick={() => {
                  setSaved(false);
                  edit();
                }}
              >
                {m.polls_dates_edit()}
              </Button>
            </ButtonRow>
          )}
        </>
      )}
    </RecordSection>
  );
}

function Given({ id, groups }: PartProps) {
  const people = useQuery(participantsQuery(id, { state: ["INTERESTED"] }));
  return (
    <RecordSection heading={m.polls_answers()}>
      <p>{m.polls_answers_count({ answered: String(groups.answered), people: String(groups.people) })}</p>
      <ButtonRow>
        <ButtonLink look="secondary" to="/consultations/$id/participants" params={{ id }}>
          {m.polls_to_participants()}
        </ButtonLink>
      </ButtonRow>
      {groups.rights.includes("REMIND") && groups.answered < groups.people && <Remind id={id} />}
      <Loaded query={people} skeleton={<Skeleton />}>
        {(all) =>
          all.length === 0 ? (
            <p>{m.polls_answers_none()}</p>
          ) : (
            groups.groups.length > 0 && <AnswersGrid proposed={groups} people={all} />
          )
        }
      </Loaded>
    </RecordSection>
  );
}

function Remind({ id }: { id: string }) {
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const reminding = useRemind(id);
  const remind = async () => {
    setDone(undefined);
    setProblem(undefined);
    const result = await reminding.mutateAsync();
    if (!result.done) setProblem(result.problem);
    else if (result.value.sent === 0) setDone(m.polls_reminded_none());
    else setDone(m.polls_reminded({ count: String(result.value.sent) }));
  };
  return (
    <>
      {done && <Done said={done} />}
      {problem && <ProblemNotice problem={problem} />}
      <ButtonRow>
        <Button look="secondary" busy={reminding.isPending} onClick={() => setAsking(true)}>
          {m.polls_remind()}
        </Button>
      </ButtonRow>
      {asking && (
        <Confirmation
          heading={m.polls_remind_ask()}
          confirm={m.polls_remind()}
          onConfirm={remind}
          onClose={() => setAsking(false)}
        >
          <p>{m.polls_remind_consequence()}</p>
        </Confirmation>
      )}
    </>
  );
}
