import { useQuery } from "@tanstack/react-query";
import type { Booklet } from "#/shared/api/opendoors";
import { useLabels, usePlaceNames } from "#/shared/api/reference";
import type { When } from "#/shared/api/types";
import { formatDate, formatList } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { usePageTitle } from "#/shared/ui/Page";
import { PrintButton } from "#/shared/ui/PrintButton";
import { Words } from "#/shared/ui/Words";
import styles from "./Booklet.module.css";
import { BookletEntry } from "./BookletEntry";
import { byTheme, type Day, ordered } from "./order";
import { usePaper } from "./paper";
import { bookletQuery } from "./queries";

type SayWhen = (when: When | null) => string;
type BookletPageProps = { id: string; sayWhen: SayWhen };

/** The programme of an edition as it is printed, on A5: a cover, the days with their communes, an index of themes. */
export function BookletPage({ id, sayWhen }: BookletPageProps) {
  return (
    <Loaded query={useQuery(bookletQuery(id))} skeleton={<PageSkeleton />}>
      {(booklet) => <Pages booklet={booklet} sayWhen={sayWhen} />}
    </Loaded>
  );
}

function Pages({ booklet, sayWhen }: { booklet: Booklet; sayWhen: SayWhen }) {
  const sayPlace = usePlaceNames();
  usePaper();
  usePageTitle(m.booklet_heading({ name: words(booklet.title) }));
  const days = ordered(booklet.doors, sayPlace);
  return (
    <div className={styles.booklet}>
      <div className={styles.ways}>
        <p>{m.booklet_lead()}</p>
        <ButtonRow>
          <PrintButton />
          <ButtonLink look="secondary" to="/editions/$id" params={{ id: booklet.id }}>
            {m.booklet_to_edition()}
          </ButtonLink>
        </ButtonRow>
      </div>
      <header className={styles.cover}>
        <p>{m.booklet_programme()}</p>
        <h1 tabIndex={-1}>
          <Words of={booklet.title} />
        </h1>
        <p className={styles.when}>{sayWhen(booklet.when)}</p>
        <p>{formatList(booklet.bassins.map(sayPlace))}</p>
      </header>
      {days.length === 0 && <p>{m.booklet_none()}</p>}
      {days.map((day) => (
        <OneDay key={day.day} day={day} sayPlace={sayPlace} />
      ))}
      <Themes days={days} />
    </div>
  );
}

function OneDay({ day: { day, communes }, sayPlace }: { day: Day; sayPlace: (code: string) => string }) {
  return (
    <section className={styles.day}>
      <h2>{formatDate(day)}</h2>
      {communes.map(({ commune, entries }) => (
        <section key={commune}>
          <h3>{sayPlace(commune)}</h3>
          {entries.map((entry) => (
            <BookletEntry key={entry.door.id} entry={entry} commune={sayPlace(commune)} />
          ))}
        </section>
      ))}
    </section>
  );
}

function Themes({ days }: { days: Day[] }) {
  const sayTheme = useLabels("themes");
  const themes = byTheme(days, sayTheme);
  if (themes.length === 0) return null;
  return (
    <section className={styles.index}>
      <h2>{m.booklet_themes()}</h2>
      <dl>
        {themes.map(({ theme, doors }) => (
          <div key={theme}>
            <dt>{sayTheme(theme)}</dt>
            <dd>
              <ul>
                {doors.map(({ number, door }) => (
                  <li key={door.id}>
                    {number}. <Words of={door.service} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
