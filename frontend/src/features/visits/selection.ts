import { useRef, useState } from "react";
import { keep, kept } from "#/shared/lib/storage";

/** As many visits as are booked at once. */
export const mostChosen = 20;

/** The slots that somebody chose in an edition, kept on this device until they are booked. */
export type Selection = {
  chosen: string[];
  holds: (slot: string) => boolean;
  toggle: (slot: string) => void;
  /** Takes these out, whatever else was chosen meanwhile. */
  remove: (slots: string[]) => void;
};

/** Starts from what this device kept. */
export function useSelection(edition: string): Selection {
  const key = `estuaire.visits.${edition}`;
  const [chosen, setChosen] = useState(() => read(key));
  // What is booked is taken out after an answer, when more may be chosen than this render knows.
  const latest = useRef(chosen);
  const put = (next: string[]) => {
    latest.current = next;
    setChosen(next);
    keep(key, next);
  };
  return {
    chosen,
    holds: (slot) => chosen.includes(slot),
    toggle: (slot) => put(toggled(latest.current, slot)),
    remove: (slots) => put(latest.current.filter((each) => !slots.includes(each))),
  };
}

function toggled(chosen: string[], slot: string): string[] {
  if (chosen.includes(slot)) return chosen.filter((each) => each !== slot);
  return [...chosen, slot].slice(0, mostChosen);
}

/** Whatever stands in the storage, only ids come out of it. */
function read(key: string): string[] {
  const stored = kept<unknown>(key);
  return Array.isArray(stored)
    ? stored.filter((each) => typeof each === "string" && /^[0-9a-f-]{36}$/.test(each)).slice(0, mostChosen)
    : [];
}
