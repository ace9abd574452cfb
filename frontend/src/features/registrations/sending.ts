import type { RegistrationReceipt } from "#/shared/api/types";
import { forget, keep, kept } from "#/shared/lib/storage";

/** What was answered to a registration, and where the mail about it goes. */
export type Registered = { receipt: RegistrationReceipt; name: string; email: string };

type Sending = { key: string; body: string };

/**
 * The key under which a registration is sent. As long as nothing in it changes, it stays the same, also when the page is
 * loaded again: what reached the server before the network went away is not registered twice.
 */
export function keyOf(event: string, form: object): string {
  const body = JSON.stringify(form);
  const before = kept<Sending>(sendingAt(event), "tab");
  if (before?.body === body) return before.key;
  const key = crypto.randomUUID();
  keep(sendingAt(event), { key, body }, "tab");
  return key;
}

/** It was answered, and not with a registration: what is sent next is another request. */
export function refused(event: string): void {
  forget(sendingAt(event), "tab");
}

/** It is registered: the tab remembers what was answered, and no longer what was sent. */
export function arrived(event: string, registered: Registered): void {
  forget(sendingAt(event), "tab");
  keep(registeredAt(event), registered, "tab");
}

/** What was last answered to this tab. */
export function lastRegistered(event: string): Registered | undefined {
  return kept(registeredAt(event), "tab");
}

function sendingAt(event: string): string {
  return `estuaire.sending.${event}`;
}

function registeredAt(event: string): string {
  return `estuaire.registered.${event}`;
}
