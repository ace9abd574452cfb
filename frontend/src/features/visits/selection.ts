import { useState } from "react";
import { keep, kept } from "#/shared/lib/storage";

/** As many visits as are booked at once. */
export const mostChosen = 20;

/** The slots that somebody chose in an edition, kept on this device until they are booked. */
export type Selection = {
  chosen: string[];
  holds: (slot: string) => boolean;
  toggle: (slot: string) => void;
  clear: () => void;
};

/** Starts from what this device kept. */
export function useSelection(edition: string): Selection {
  const key = `estuaire.visits.${edition}`;
  const [chosen, setChosen] = useState(() => read(key));
  const put = (next: string[]) => {
    setChosen(next);
    keep(key, next);
  };
  return {
    chosen,
    holds: (slot) => chosen.includes(slot),
    toggle: (slot) =>
      put(
        chosen.includes(slot)
          ? chosen.filter((each) => each !== slot)
          : [...chosen, slot].slice(0, mostChosen),
      ),
    clear: () => put([]),
  };
}

/** Whatever stands in the storage, only ids come out of it. */
function read(key: string): string[] {
  const stored = kept<unknown>(key);
  return Array.isArray(stored)
    ? stored.filter((each) => typeof each === "string" && /^[0-9a-f-]{36}$/.test(each)).slice(0, mostChosen)
    : [];
}
