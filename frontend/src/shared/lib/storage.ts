/** Where something is kept: on this device, or in this tab alone, which forgets it when it is closed. */
export type Place = "device" | "tab";

/** Keeps a value on this device. Private windows may refuse: then nothing is kept, and nothing breaks. */
export function keep(key: string, value: unknown, place: Place = "device"): void {
  try {
    storage(place).setItem(key, JSON.stringify(value));
  } catch {
    // Full or forbidden storage must not stop anyone from typing.
  }
}

/** What was kept on this device under a key, if it is still there and readable. */
export function kept<T>(key: string, place: Place = "device"): T | undefined {
  try {
    const value = storage(place).getItem(key);
    return value === null ? undefined : (JSON.parse(value) as T);
  } catch {
    return undefined;
  }
}

/** Forgets what was kept under a key. */
export function forget(key: string, place: Place = "device"): void {
  try {
    storage(place).removeItem(key);
  } catch {
    // Nothing was kept where storage is forbidden.
  }
}

function storage(place: Place): Storage {
  return place === "tab" ? sessionStorage : localStorage;
}
