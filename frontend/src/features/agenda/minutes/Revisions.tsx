import { useInfiniteQuery } from "@tanstack/react-query";
import type { EventMinutesRevision, Text } from "#/shared/api/types";
import { formatInstant } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { languages, ownNames } from "#/shared/i18n/language";
import { Button } from "#/shared/ui/Button";
import { ForVoices } from "#/shared/ui/ForVoices";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { type ComparedLine, compared } from "./format";
import styles from "./Minutes.module.css";
import { revisionsQuery } from "./queries";

/** Every saving of the minutes, with who saved them and when; one opens it to see what it changed. */
export function Revisions({ event }: { event: string }) {
  const revisions = useInfiniteQuery(revisionsQuery(event));
  if (!revisions.data) return null;
  const all = revisions.data.pages.flatMap((page) => page.items);
  // The last one that has come is compared once the one before it has come, too.
  const shown = revisions.hasNextPage ? all.slice(0, -1) : all;
  return (
    <div className={styles.revisions}>
      <RecordSection heading={m.agenda_minutes_revisions()}>
        <p>{m.agenda_minutes_revisions_lead()}</p>
        {shown.map((revision, i) => (
          <Revision key={revision.number} revision={revision} before={all[i + 1]} />
        ))}
        {revisions.hasNextPage && (
          <Button
            look="secondary"
            busy={revisions.isFetchingNextPage}
            onClick={() => revisions.fetchNextPage()}
          >
            {m.agenda_minutes_older()}
          </Button>
        )}
      </RecordSection>
    </div>
  );
}

type RevisionProps = { revision: EventMinutesRevision; before: EventMinutesRevision | undefined };

function Revision({ revision, before }: RevisionProps) {
  const { number, savedAt, author, state } = revision;
  const date = formatInstant(savedAt);
  return (
    <details className={styles.revision}>
      <summary>
        <strong>{m.agenda_minutes_revision({ number })}</strong>{" "}
        {author ? m.agenda_minutes_revision_by({ date, author }) : date}
        {" · "}
        {state === "DRAFT" ? m.agenda_minutes_tag_draft() : m.agenda_minutes_published()}
      </summary>
      <p>{before ? m.agenda_minutes_compared({ number: before.number }) : m.agenda_minutes_first()}</p>
      <Compared heading={m.agenda_minutes_text()} before={before?.text} after={revision.text} />
      <Compared
        heading={m.agenda_minutes_decisions()}
        before={before?.decisions}
        after={revision.decisions}
      />
    </details>
  );
}

type ComparedProps = { heading: string; before: Text | null | undefined; after: Text | null };

/** A text beside what it was, in each language that it has or had. */
function Compared({ heading, before, after }: ComparedProps) {
  const written = languages.filter((language) => before?.[language] || after?.[language]);
  if (written.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      {written.map((language) => (
        <div key={language} lang={language} className={styles.compared}>
          <p className={styles.language}>{ownNames[language]}</p>
          {compared(before?.[language] ?? "", after?.[language] ?? "").map((line, i) => (
            <Line key={i} {...line} />
          ))}
        </div>
      ))}
    </>
  );
}

/** What came or went is marked, and said: a colour alone says nothing to many. */
function Line({ kind, line }: ComparedLine) {
  if (kind === "same") return <p>{line}</p>;
  const said = kind === "added" ? m.agenda_minutes_added() : m.agenda_minutes_gone();
  return (
    <p className={styles[kind]}>
      <ForVoices>{said} </ForVoices>
      {kind === "added" ? <ins>{line}</ins> : <del>{line}</del>}
    </p>
  );
}
