import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Circle, Decision, FollowUp } from "#/shared/api/types";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Loaded } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { PrintButton } from "#/shared/ui/PrintButton";
import { RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { DecisionCards } from "./DecisionCards";
import { followUpQuery } from "./queries";

/** The first point of the next meeting: what was decided last, what is still open, what was closed since. */
export function FollowUpPage({ circle, meeting }: { circle: Circle; meeting: string | undefined }) {
  const { id } = circle;
  const query = useQuery(followUpQuery(id, meeting));
  return (
    <Page
      heading={m.decisions_follow_up()}
      lead={m.decisions_follow_up_lead()}
      kicker={
        <Link to="/circles/$id" params={{ id }}>
          {words(circle.name)}
        </Link>
      }
      actions={
        <ButtonRow>
          <PrintButton />
          <ButtonLink look="secondary" to="/circles/$id/decisions" params={{ id }}>
            {m.decisions_register()}
          </ButtonLink>
        </ButtonRow>
      }
    >
      <Loaded query={query}>
        {(followUp) => (
          <Sections>
            <MeetingsAround followUp={followUp} />
            <Part
              heading={m.decisions_decided_last()}
              none={m.decisions_none_last()}
              decisions={followUp.decided}
              circle={id}
            />
            <Part
              heading={m.decisions_still_open()}
              none={m.decisions_none_open()}
              decisions={followUp.open}
              circle={id}
            />
            <Part
              heading={m.decisions_closed_since()}
              none={m.decisions_none_closed()}
              decisions={followUp.closed}
              circle={id}
            />
          </Sections>
        )}
      </Loaded>
    </Page>
  );
}

/** Between which meetings one looks back. */
export function MeetingsAround({ followUp: { meeting, last, since } }: { followUp: FollowUp }) {
  return (
    <>
      {meeting && (
        <p>
          {m.decisions_next_meeting({
            meeting: words(meeting.title),
            day: meeting.day ? formatDay(meeting.day) : m.decisions_no_day(),
          })}
        </p>
      )}
      {last && (
        <p>
          {m.decisions_last_meeting({
            meeting: words(last.title),
            day: last.day ? formatDay(last.day) : m.decisions_no_day(),
          })}
        </p>
      )}
      {!last && since && <p>{m.decisions_last_day({ day: formatDay(since) })}</p>}
      {!last && !since && <p>{m.decisions_nothing_decided()}</p>}
    </>
  );
}

type PartProps = { heading: string; none: string; decisions: Decision[]; circle: string };

function Part({ heading, none, decisions, circle }: PartProps) {
  return (
    <RecordSection heading={heading}>
      {decisions.length === 0 && <p>{none}</p>}
      <DecisionCards decisions={decisions} circle={circle} />
    </RecordSection>
  );
}
