import type { ReactNode } from "react";
import { useExplanations, useLabels } from "#/shared/api/reference";
import type { AgendaEvent, Attendance, BassinCode, EventState, ProgrammePart } from "#/shared/api/types";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Notice } from "#/shared/ui/Notice";
import { Fact, Facts, RecordLayout, RecordSection, Trust } from "#/shared/ui/RecordLayout";
import { Prose, Words } from "#/shared/ui/Words";
import { EventAside } from "./EventAside";
import styles from "./EventView.module.css";
import { attendanceInWords, durationInWords } from "./format";

type EventViewProps = {
  event: AgendaEvent;
  /** The seats that are left, and the way to one: before all other facts. */
  seats: ReactNode;
  /** What belongs to it besides: its documents, its minutes. */
  children: ReactNode;
};

/** All that is known of an event, for whoever thinks of coming. */
export function EventView({ event, seats, children }: EventViewProps) {
  return (
    <>
      <StateNotice event={event} />
      <RecordLayout
        label={m.agenda_practical()}
        aside={<EventAside event={event} seats={seats} />}
        bassin={event.bassin as BassinCode | null}
      >
        {event.description && (
          <RecordSection heading={m.agenda_about()}>
            <Prose of={event.description} />
          </RecordSection>
        )}
        <Kind type={event.type} />
        {event.programme.length > 0 && <Programme parts={event.programme} />}
        {event.attendance && <Came attendance={event.attendance} />}
        {children}
        <About event={event} />
        <Trust
          label={m.agenda_trust()}
          sentences={[
            m.agenda_updated_on({ date: formatDay(event.updatedAt) }),
            event.provenance !== null && m.common_source({ source: event.provenance }),
          ]}
        />
      </RecordLayout>
    </>
  );
}

const notices: Partial<Record<EventState, { kind: "info" | "warning" | "danger"; said: () => string }>> = {
  DRAFT: { kind: "info", said: m.agenda_notice_draft },
  PROPOSED: { kind: "info", said: m.agenda_notice_proposed },
  CHANGES_REQUESTED: { kind: "warning", said: m.agenda_notice_changes_requested },
  REFUSED: { kind: "warning", said: m.agenda_notice_refused },
  POSTPONED: { kind: "warning", said: m.agenda_notice_postponed },
  CANCELLED: { kind: "danger", said: m.agenda_notice_cancelled },
};

/** What one must know before coming: that it will not be, or not then, and why. */
function StateNotice({ event: { state, reason } }: { event: AgendaEvent }) {
  const notice = notices[state];
  if (!notice) return null;
  return (
    <div className={styles.notice}>
      <Notice kind={notice.kind} heading={notice.said()}>
        <Prose of={reason} />
      </Notice>
    </div>
  );
}

/** What kind of event it is, in a sentence: the network's own names tell little to whoever is new. */
function Kind({ type }: { type: string }) {
  const label = useLabels("event-types");
  const explanation = useExplanations("event-types")(type);
  if (!explanation) return null;
  return (
    <RecordSection heading={m.agenda_kind({ type: label(type) })}>
      <Prose of={explanation} />
    </RecordSection>
  );
}

function Programme({ parts }: { parts: ProgrammePart[] }) {
  return (
    <RecordSection heading={m.agenda_programme()}>
      <ol className={styles.programme}>
        {parts.map(({ title, minutes, presenters }, i) => (
          <li key={i}>
            <strong>
              <Words of={title} />
            </strong>
            {minutes !== null && <span> · {durationInWords(minutes)}</span>}
            {presenters.length > 0 && <p>{m.agenda_presented_by({ names: presenters.join(", ") })}</p>}
          </li>
        ))}
      </ol>
    </RecordSection>
  );
}

/** How many came: numbers that say how exact they are, and are never added up. */
function Came({ attendance }: { attendance: Attendance }) {
  const sentences = attendanceInWords(attendance);
  return (
    <RecordSection heading={m.agenda_attendance()}>
      {sentences.length > 0 && (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <Prose of={attendance.note} />
    </RecordSection>
  );
}

function About({ event }: { event: AgendaEvent }) {
  const themeLabel = useLabels("themes");
  const missionLabel = useLabels("missions");
  if (event.themes.length + event.missions.length === 0) return null;
  return (
    <RecordSection heading={m.agenda_themes_missions()}>
      <Facts>
        {event.themes.length > 0 && (
          <Fact name={m.agenda_theme()}>{event.themes.map(themeLabel).join(" · ")}</Fact>
        )}
        {event.missions.length > 0 && (
          <Fact name={m.agenda_missions()}>{event.missions.map(missionLabel).join(" · ")}</Fact>
        )}
      </Facts>
    </RecordSection>
  );
}
