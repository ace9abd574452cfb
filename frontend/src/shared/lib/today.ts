import { dayInBrussels } from "#/shared/i18n/format";

/** The day that it is in Brussels, as the server believes: a local run may stand on another day than this device. */
export function today(): string {
  return dayInBrussels(new Date(Date.now() + secondsAhead() * 1000));
}

function secondsAhead(): number {
  return Number(document.querySelector<HTMLMetaElement>('meta[name="seconds-ahead"]')?.content ?? 0);
}
