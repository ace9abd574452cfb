import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Edition, ProgrammeSlot } from "#/shared/api/opendoors";
import { communesQuery, useTermOptions } from "#/shared/api/reference";
import { formatDate } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useRested } from "#/shared/lib/rested";
import { useMe } from "#/shared/session/session";
import { Button, ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { CardList } from "#/shared/ui/Card";
import { Choices, SelectField, TextField } from "#/shared/ui/Field";
import { Loaded, PageSkeleton, Skeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { Words } from "#/shared/ui/Words";
import { Composer } from "./Composer";
import { type ProgrammeFilter, withPart } from "./filter";
import { bookingInWords, byDay, daysOf } from "./format";
import { Day } from "./Itinerary";
import { accountProgrammeQuery, programmeQuery } from "./queries";
import { SlotCard, type SlotCardProps } from "./SlotCard";
import { useSelection } from "./selection";
import styles from "./Visits.module.css";

type ProgrammePageProps = {
  edition: Pick<Edition, "id" | "title" | "when" | "rights" | "phase" | "bookingFrom">;
  filter: ProgrammeFilter;
  onFilter: (filter: ProgrammeFilter) => void;
  /** What one can do about a slot without a seat. */
  wish?: (slot: ProgrammeSlot) => ReactNode;
  /** The way to choose before one books; nothing when one does not choose. */
  choose?: ReactNode;
};

/** What one can visit in an edition, and the programme that one makes of it. */
export function ProgrammePage({ edition, filter, onFilter, wish, choose }: ProgrammePageProps) {
  const me = useMe();
  const selection = useSelection(edition.id);
  const composer = useRef<HTMLDivElement>(null);
  const count = selection.chosen.length;
  const books = edition.rights.includes("BOOK");
  const title = m.visits_programme_of({ title: words(edition.title) });
  // The form starts with what is known of who fills it in.
  if (!me) return <PageSkeleton />;
  return (
    <Page
      heading={title}
      lead={bookingInWords(edition)}
      kicker={
        <Link to="/editions/$id" params={{ id: edition.id }}>
          <Words of={edition.title} />
        </Link>
      }
      actions={
        <ButtonRow>
          {choose}
          {books && count > 0 && (
            <Button look="secondary" onClick={() => composer.current?.focus()}>
              {m.visits_go_to_chosen({ count })}
            </Button>
          )}
          <Mine edition={edition.id} signedIn={me.signedIn} />
        </ButtonRow>
      }
    >
      <Filters edition={edition} filter={filter} onFilter={onFilter} />
      <Slots edition={edition.id} filter={filter} selection={selection} wish={wish} />
      {books && (
        <div className={styles.part} ref={composer} tabIndex={-1}>
          <Composer edition={edition.id} selection={selection} name={me.name ?? ""} email={me.email ?? ""} />
        </div>
      )}
    </Page>
  );
}

/** The way to what one has booked, for who is signed in. */
function Mine({ edition, signedIn }: { edition: string; signedIn: boolean }) {
  const { data: mine } = useQuery(accountProgrammeQuery(edition, signedIn));
  if (!mine?.link) return null;
  return (
    <ButtonLink look="secondary" to="/my-programme" hash={mine.link}>
      {m.visits_see_mine()}
    </ButtonLink>
  );
}

type FiltersProps = Pick<ProgrammePageProps, "edition" | "filter" | "onFilter">;

function Filters({ edition, filter, onFilter }: FiltersProps) {
  const { data: communes = [] } = useQuery(communesQuery);
  const themes = useTermOptions("themes", []);
  const part = (name: keyof ProgrammeFilter) => (value: string) => onFilter(withPart(filter, name, value));
  return (
    <search className={styles.filters}>
      <SelectField
        id="day"
        label={m.visits_day()}
        none={m.visits_every_day()}
        value={filter.day ?? ""}
        options={daysOf(edition.when).map((day) => ({ code: day, label: formatDate(day) }))}
        onChange={part("day")}
      />
      <SelectField
        id="commune"
        label={m.visits_commune()}
        none={m.visits_every_commune()}
        value={filter.commune ?? ""}
        options={communes.map(({ nis, name }) => ({ code: nis, label: words(name) }))}
        onChange={part("commune")}
      />
      <SelectField
        id="theme"
        label={m.visits_theme()}
        none={m.visits_every_theme()}
        value={filter.theme ?? ""}
        options={themes}
        onChange={part("theme")}
      />
      <NameField q={filter.q ?? ""} onChange={part("q")} />
      <Choices
        id="seats"
        label={m.visits_seats()}
        options={[{ code: "yes", label: m.visits_with_seats() }]}
        chosen={filter.seats ? [filter.seats] : []}
        onChange={([chosen = ""]) => part("seats")(chosen)}
      />
    </search>
  );
}

/** A name is looked for once one rests from typing it. */
function NameField({ q, onChange }: { q: string; onChange: (q: string) => void }) {
  const [typed, setTyped] = useState(q);
  const rested = useRested(typed.trim(), 250);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed changes what is looked for.
  useEffect(() => {
    if (rested !== q) onChange(rested);
  }, [rested]);
  return (
    <TextField
      id="q"
      type="search"
      label={m.visits_name_of_service()}
      maxLength={200}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
    />
  );
}

type SlotsProps = Omit<SlotCardProps, "slot"> & { edition: string; filter: ProgrammeFilter };

function Slots({ edition, filter, ...card }: SlotsProps) {
  const query = useInfiniteQuery(programmeQuery(edition, filter));
  const narrowed = Object.keys(filter).length > 0;
  return (
    <Loaded query={query} kept={m.visits_filters_kept()} skeleton={<Skeleton />}>
      {({ pages }) => (
        <section
          className={styles.results}
          aria-label={m.visits_programme()}
          aria-busy={query.isPlaceholderData}
        >
          <p role="status">{m.visits_count({ count: pages[0]?.total ?? 0 })}</p>
          {pages[0]?.total === 0 && <p>{narrowed ? m.visits_none() : m.visits_none_announced()}</p>}
          {byDay(pages.flatMap(({ items }) => items)).map(({ day, items }) => (
            <Day key={day} heading={formatDate(day)} level={2}>
              <CardList
                items={items}
                keyOf={({ id }) => id}
                card={(slot) => <SlotCard slot={slot} {...card} />}
                columns
              />
            </Day>
          ))}
          {query.hasNextPage && (
            <Button look="secondary" busy={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
              {m.visits_more()}
            </Button>
          )}
        </section>
      )}
    </Loaded>
  );
}
