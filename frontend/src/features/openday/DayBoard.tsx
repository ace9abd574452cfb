import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import type { Slot } from "#/shared/api/opendoors";
import { clockTime, dayInBrussels, formatDateOfYear } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button, ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Tag } from "#/shared/ui/Tag";
import styles from "./DayBoard.module.css";
import { chosenDay, daysOf, slotsOn } from "./days";

type DayBoardProps = {
  door: string;
  slots: Slot[];
  /** The day that the address names; none for the one that is on, or comes next. */
  day: string | undefined;
  today: string;
  /** The list of who is expected at a slot, to be ticked; another feature's. */
  list: (slot: string) => ReactNode;
};

/** A day of an open door: its slots one after the other, each with its list, of which one is open at a time. */
export function DayBoard({ door, slots, day, today, list }: DayBoardProps) {
  const days = daysOf(slots);
  const shown = chosenDay(days, day, today);
  const [open, setOpen] = useState<string>();
  if (days.length === 0) return <p>{m.openday_never()}</p>;
  const ofDay = slotsOn(slots, shown);
  return (
    <>
      <nav aria-label={m.openday_days()}>
        <ul className={styles.days}>
          {days.map((each) => (
            <li key={each}>
              <Link
                to="/open-doors/$id/day"
                params={{ id: door }}
                search={{ day: each }}
                aria-current={each === shown ? "page" : undefined}
              >
                {formatDateOfYear(each)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {ofDay.length === 0 && <p>{m.openday_none()}</p>}
      {ofDay.map((slot) => (
        <OneSlot
          key={slot.id}
          slot={slot}
          open={open === slot.id}
          onTurn={() => setOpen(open === slot.id ? undefined : slot.id)}
        >
          {list(slot.id)}
        </OneSlot>
      ))}
    </>
  );
}

type OneSlotProps = { slot: Slot; open: boolean; onTurn: () => void; children: ReactNode };

function OneSlot({ slot, open, onTurn, children }: OneSlotProps) {
  const { id, start, end, places, booked, room, state } = slot;
  const hours = m.openday_slot({ from: clockTime(start), to: clockTime(end) });
  const cancelled = state === "CANCELLED";
  return (
    <section className={styles.slot} aria-label={`${formatDateOfYear(dayInBrussels(start))}, ${hours}`}>
      <h2>{hours}</h2>
      <p>
        {cancelled ? <Tag>{m.openday_cancelled()}</Tag> : expected(booked, places)}
        {room && ` · ${m.openday_room({ room })}`}
      </p>
      {!cancelled && (
        <ButtonRow>
          <Button look="secondary" aria-expanded={open} onClick={onTurn}>
            {open ? m.openday_close_list({ slot: hours }) : m.openday_open_list({ slot: hours })}
          </Button>
          <ButtonLink look="quiet" to="/events/$id/presence" params={{ id }}>
            {m.openday_alone()}
          </ButtonLink>
        </ButtonRow>
      )}
      {open && children}
    </section>
  );
}

function expected(booked: number | null, places: number): string {
  return m.openday_expected({ taken: String(booked ?? 0), places: String(places) });
}
