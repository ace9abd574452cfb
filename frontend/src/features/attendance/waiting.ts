import { useSyncExternalStore } from "react";
import type { Problem } from "#/shared/api/types";
import { forget, keep, kept } from "#/shared/lib/storage";
import { isMark, type Mark } from "./queue";

/** What this device has still to send of one event's presences. */
export type Waiting = {
  marks: Mark[];
  /** Who made them, as a number that is only compared: a shared phone sends nothing in another's name. */
  by: number | undefined;
  /** Why nothing goes out just now. */
  trouble: Problem | undefined;
  /** Whether they would be lost with the page: this device keeps nothing. */
  fleeting: boolean;
};

const listeners = new Set<() => void>();
const events = new Map<string, Waiting>();

/** What waits for an event, on this device, in whatever tab it was marked. */
export function useWaiting(event: string): Waiting {
  return useSyncExternalStore(listen, () => waitingFor(event));
}

/** The same, at this moment. */
export function waitingFor(event: string): Waiting {
  const known = events.get(event) ?? read(event);
  events.set(event, known);
  return known;
}

/** Keeps what is to be sent: ids and marks, and a walk-in's name until it is sent. Nothing is left once nothing waits. */
export function putMarks(event: string, marks: Mark[], by: number): void {
  const key = keyOf(event);
  if (marks.length === 0) forget(key);
  else keep(key, { marks, by });
  const fleeting = marks.length > 0 && kept(key) === undefined;
  set(event, { marks, by, trouble: undefined, fleeting });
}

/** Says why nothing goes out. */
export function putTrouble(event: string, trouble: Problem): void {
  set(event, { ...waitingFor(event), trouble });
}

/** A number for a person (FNV-1a, 32 bits): it names nobody to who picks up the phone. */
export function numberOf(email: string): number {
  let hash = 0x811c9dc5;
  for (const character of email.toLowerCase()) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash;
}

function set(event: string, waiting: Waiting): void {
  events.set(event, waiting);
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener("storage", readAgain);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("storage", readAgain);
  };
}

/** Another tab has marked, or sent. */
function readAgain({ key }: StorageEvent): void {
  for (const event of events.keys()) if (key === null || key === keyOf(event)) set(event, read(event));
}

function read(event: string): Waiting {
  const found = kept<{ marks?: unknown; by?: unknown }>(keyOf(event));
  const marks = Array.isArray(found?.marks) ? found.marks.filter(isMark) : [];
  const by = typeof found?.by === "number" ? found.by : undefined;
  return { marks, by, trouble: undefined, fleeting: false };
}

function keyOf(event: string): string {
  return `estuaire.presence.${event}`;
}
