import { useSyncExternalStore } from "react";
import { keep, kept } from "./storage";

const key = "estuaire.shortlist";

/** More than anybody hands over on paper, and what the list of services takes at once. */
export const mostKept = 50;

const none: string[] = [];
const listeners = new Set<() => void>();
let ids = read();

/** The services that somebody keeps on this device, by id, in the order in which they were kept. */
export function useShortlist(): string[] {
  return useSyncExternalStore(listen, () => ids);
}

/** Keeps services besides those that are kept, as many as there is room for. */
export function addToShortlist(...more: string[]): void {
  put([...new Set([...ids, ...more])].slice(0, mostKept));
}

/** Keeps these services no longer. */
export function removeFromShortlist(...gone: string[]): void {
  put(ids.filter((id) => !gone.includes(id)));
}

/** Keeps exactly these services, in this order: how one goes back. */
export function putShortlist(before: string[]): void {
  put(before);
}

function put(next: string[]): void {
  ids = next;
  keep(key, next);
  tell();
}

function listen(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener("storage", readAgain);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("storage", readAgain);
  };
}

/** Another tab has changed it. */
function readAgain(event: StorageEvent): void {
  if (event.key !== null && event.key !== key) return;
  ids = read();
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

/** What a device kept may be anything: only ids are read. */
function read(): string[] {
  const found = kept<unknown>(key);
  if (!Array.isArray(found)) return none;
  return found.filter((id) => typeof id === "string" && isId(id)).slice(0, mostKept);
}

/** Whether words have the shape of a record's id. */
export function isId(words: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(words);
}
