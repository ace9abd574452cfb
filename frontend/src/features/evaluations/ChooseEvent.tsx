import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { useRested } from "#/shared/lib/rested";
import { TextField } from "#/shared/ui/Field";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { Words } from "#/shared/ui/Words";
import styles from "./Evaluations.module.css";
import { eventsFoundQuery } from "./queries";

/** Chooses the event that is evaluated, of those of the bassins that the reader runs. */
export function ChooseEvent({ places }: { places: string[] }) {
  const [typed, setTyped] = useState("");
  const q = useRested(typed.trim(), 300);
  const query = useQuery(eventsFoundQuery(q, places));
  return (
    <Page heading={m.evaluations_new()} lead={m.evaluations_choose_lead()}>
      <search aria-label={m.evaluations_choose()}>
        <TextField
          id="q"
          type="search"
          label={m.evaluations_choose()}
          hint={m.evaluations_choose_hint()}
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </search>
      <Loaded query={query} skeleton={<Skeleton />}>
        {({ items, total }) => (
          <section
            className={styles.results}
            aria-label={m.evaluations_found()}
            aria-busy={query.isPlaceholderData}
          >
            <p role="status">{m.evaluations_found_count({ count: total })}</p>
            <ul className={styles.found}>
              {items.map(({ id, title, when }) => (
                <li key={id}>
                  <Link to="/evaluations/new" search={{ subject: "EVENT", id }}>
                    <Words of={title} />
                  </Link>
                  {when && <span> · {formatDay(when.start.slice(0, 10))}</span>}
                </li>
              ))}
            </ul>
            {total > items.length && <p>{m.evaluations_found_narrow({ shown: items.length })}</p>}
          </section>
        )}
      </Loaded>
    </Page>
  );
}
