import type { MyProgramme } from "#/shared/api/opendoors";
import { dayInBrussels } from "#/shared/i18n/format";
import { forget, keep, kept } from "#/shared/lib/storage";
import { today } from "#/shared/lib/today";

const key = "estuaire.programme";

/** A programme as it was last read with the network. */
export type KeptProgramme = {
  /** Which link it was read by: what that opens, without what proves it. */
  of: string;
  /** When it was read, in milliseconds since 1970. */
  at: number;
  /** Null when who reads it does not want it to be kept here. */
  programme: MyProgramme | null;
};

/** Keeps on this device what a link opened, for when there is no network; but for the address of its calendar, which is a secret. */
export function keepProgramme(secret: string, programme: MyProgramme, at: number): void {
  if (isOver(programme)) forgetProgramme();
  else
    keep(key, { of: opened(secret), at, programme: { ...programme, calendar: "" } } satisfies KeptProgramme);
}

/** What was kept of this link; nothing once its week is over, when nobody is on their way any more. */
export function keptProgramme(secret: string): KeptProgramme | undefined {
  const found = kept<KeptProgramme>(key);
  if (found?.programme && isOver(found.programme)) forgetProgramme();
  else if (found?.of === opened(secret)) return found;
  return undefined;
}

/** Forgets it on this device. */
export function forgetProgramme(): void {
  forget(key);
}

/** Forgets it, and does not keep what this link opens again. */
export function keepNoProgramme(secret: string): void {
  keep(key, { of: opened(secret), at: 0, programme: null } satisfies KeptProgramme);
}

function isOver({ edition: { when } }: MyProgramme): boolean {
  return dayInBrussels(when.end ?? when.start) < today();
}

/** A link is what it opens, 16 bytes, and then its proof; a letter holds six bits. */
function opened(secret: string): string {
  return secret.slice(0, 21);
}
