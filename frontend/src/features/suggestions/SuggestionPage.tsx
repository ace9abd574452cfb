import type { ReactNode } from "react";
import { usePlaceNames } from "#/shared/api/reference";
import type { EventSuggestion } from "#/shared/api/types";
import { formatDay, formatInstant } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { ButtonLink } from "#/shared/ui/Button";
import { Notice } from "#/shared/ui/Notice";
import { Page } from "#/shared/ui/Page";
import { Fact, Facts, RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { suggestedMoment } from "./format";
import { Refusal, Takeover } from "./SuggestionAnswer";
import styles from "./SuggestionPage.module.css";

type SuggestionPageProps = {
  suggestion: EventSuggestion;
  /** What was made of it just now, and is to be told. */
  made: string | undefined;
  history: ReactNode;
};

/** A suggested event: what was said, what to do, and what was answered. */
export function SuggestionPage({ suggestion, made, history }: SuggestionPageProps) {
  const { words, createdAt, state } = suggestion;
  return (
    <Page
      heading={words ? m.agenda_suggestion_one_named({ title: words.title }) : m.agenda_suggestion_one()}
      lead={m.agenda_suggestion_received({ date: formatInstant(createdAt) })}
    >
      <Sections>
        {state === "WAITING" && made && <Takeover id={suggestion.id} made={made} />}
        {state !== "WAITING" && <Answered suggestion={suggestion} />}
        <RecordSection heading={m.agenda_suggestion_told()}>
          <Told suggestion={suggestion} />
        </RecordSection>
        {state === "WAITING" && !made && <ToAnswer id={suggestion.id} />}
        <RecordSection heading={m.common_history()}>{history}</RecordSection>
      </Sections>
    </Page>
  );
}

function Told({ suggestion: { words, bassin } }: { suggestion: EventSuggestion }) {
  const placeName = usePlaceNames();
  if (!words) return <p>{m.agenda_suggestion_erased()}</p>;
  const { description, place, organiser, link, name, email } = words;
  return (
    <Facts>
      <Fact name={m.agenda_suggestion_description()}>
        <span className={styles.words}>{description}</span>
      </Fact>
      <Fact name={m.agenda_suggestion_when()}>
        {[suggestedMoment(words), place].filter(Boolean).join(" · ")}
      </Fact>
      <Fact name={m.agenda_suggestion_bassin()}>
        {bassin ? placeName(bassin) : m.agenda_suggestion_region()}
      </Fact>
      <Fact name={m.agenda_suggestion_organiser()}>{organiser}</Fact>
      {link && (
        <Fact name={m.agenda_suggestion_link()}>
          <a href={link} rel="noopener noreferrer nofollow">
            {link}
          </a>
        </Fact>
      )}
      <Fact name={m.agenda_suggestion_sender()}>
        {name} · {email}
      </Fact>
    </Facts>
  );
}

/** Two answers, the one that people hope for first. */
function ToAnswer({ id }: { id: string }) {
  return (
    <RecordSection heading={m.agenda_suggestion_answer_heading()}>
      <p>{m.agenda_suggestion_take_lead()}</p>
      <p>
        <ButtonLink to="/events/new" search={{ suggestion: id }}>
          {m.agenda_suggestion_take()}
        </ButtonLink>
      </p>
      <h3>{m.agenda_suggestion_decline_heading()}</h3>
      <Refusal id={id} />
    </RecordSection>
  );
}

function Answered({ suggestion: { state, eventId, words, answeredAt } }: { suggestion: EventSuggestion }) {
  const date = formatDay(answeredAt ?? "");
  const taken = state === "TAKEN_OVER";
  return (
    <RecordSection heading={m.agenda_suggestion_answer()}>
      <Notice
        kind="success"
        role="status"
        heading={taken ? m.agenda_suggestion_was_taken({ date }) : m.agenda_suggestion_was_declined({ date })}
      >
        {words?.answer && <p className={styles.words}>{words.answer}</p>}
        <p>{m.agenda_suggestion_was_told()}</p>
        {eventId && (
          <p>
            <ButtonLink look="secondary" to="/events/$id" params={{ id: eventId }}>
              {m.agenda_suggestion_see_event()}
            </ButtonLink>
          </p>
        )}
      </Notice>
    </RecordSection>
  );
}
