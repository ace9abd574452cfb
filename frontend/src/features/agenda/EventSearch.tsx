import { useNavigate } from "@tanstack/react-router";
import { Search } from "lucide-react";
import type { FormEvent } from "react";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "#/shared/ui/Button";
import { TextField } from "#/shared/ui/Field";
import styles from "./EventList.module.css";
import { type EventFilter, filterFrom } from "./queries";

/** The words and the time that narrow the agenda; a month as a calendar says its own time. */
export function EventSearch({ filter }: { filter: EventFilter }) {
  const navigate = useNavigate();
  const { page: _, ...first } = filter;
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const asked = Object.fromEntries(new FormData(event.currentTarget));
    navigate({ to: "/events", search: filterFrom({ ...first, ...asked }) });
  };
  return (
    <search>
      {/* The address is the state: another address makes another form. */}
      <form key={JSON.stringify(first)} className={styles.search} onSubmit={search}>
        <TextField
          id="event-words"
          name="q"
          type="search"
          label={m.agenda_words()}
          defaultValue={filter.q}
          autoComplete="off"
        />
        {!filter.view && (
          <>
            <TextField
              id="event-from"
              name="from"
              type="date"
              label={m.agenda_from()}
              defaultValue={filter.from}
            />
            <TextField id="event-to" name="to" type="date" label={m.agenda_to()} defaultValue={filter.to} />
          </>
        )}
        <Button type="submit">
          <Search size={20} aria-hidden />
          {m.common_search()}
        </Button>
      </form>
    </search>
  );
}
