/** Keeps a value on this device. Private windows may refuse: then nothing is kept, and nothing breaks. */
export function keep(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Full or forbidden storage must not stop anyone from typing.
  }
}

/** What was kept on this device under a key, if it is still there and readable. */
export function kept<T>(key: string): T | undefined {
  try {
    const value = localStorage.getItem(key);
    return value === null ? undefined : (JSON.parse(value) as T);
  } catch {
    return undefined;
  }
}

/** Forgets what was kept under a key. */
export function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept where storage is forbidden.
  }
}
