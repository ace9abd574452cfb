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
  programme: MyProgramme;
};

/** Keeps on this device what a link opened, for when there is no network. */
export function keepProgramme(secret: string, programme: MyProgramme, at: number): void {
  keep(key, { of: opened(secret), at, programme } satisfies KeptProgramme);
}

/** What was kept of this link; nothing once its week is over, when nobody is on their way any more. */
export function keptProgramme(secret: string): KeptProgramme | undefined {
  const found = kept<KeptProgramme>(key);
  if (found?.of !== opened(secret)) return undefined;
  const { start, end } = found.programme.edition.when;
  if (dayInBrussels(end ?? start) >= today()) return found;
  forgetProgramme();
  return undefined;
}

/** Forgets it on this device. */
export function forgetProgramme(): void {
  forget(key);
}

/** A link is what it opens, 16 bytes, and then its proof; a letter holds six bits. */
function opened(secret: string): string {
  return secret.slice(0, 21);
}
