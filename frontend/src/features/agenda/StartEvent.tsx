import { useNavigate } from "@tanstack/react-router";
import { CalendarPlus } from "lucide-react";
import type { FormEvent } from "react";
import { useTermOptions } from "#/shared/api/reference";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "#/shared/ui/Button";
import { SelectField } from "#/shared/ui/Field";
import styles from "./BassinDesk.module.css";

/** Begins an event of a bassin with its type: the rest of the form follows from it, as far as it can be known. */
export function StartEvent({ bassin }: { bassin: string }) {
  const options = useTermOptions("event-types", []);
  const navigate = useNavigate();
  const start = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const type = String(new FormData(event.currentTarget).get("type") ?? "");
    navigate({ to: "/events/new", search: { bassin, ...(type && { type }) } });
  };
  return (
    <form className={styles.start} onSubmit={start}>
      <SelectField
        id="start-type"
        name="type"
        label={m.agenda_desk_new()}
        hint={m.agenda_desk_new_hint()}
        none={m.common_choose()}
        options={options}
      />
      <Button type="submit">
        <CalendarPlus size={18} aria-hidden />
        {m.agenda_desk_start()}
      </Button>
    </form>
  );
}
