import type { Accessibility, Notice, Reception, ServiceToday, Verification } from "#/shared/api/types";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";

/** How people are received, when nothing is said of it. */
export const emptyReception: Reception = {
  notices: [],
  acceptsRequests: null,
  acceptsRequestsUntil: null,
  conditions: null,
  documents: null,
  accessibility: [],
};

const accessibilityWords: Record<Accessibility, () => string> = {
  STEP_FREE_ENTRANCE: m.directory_accessibility_step_free,
  LIFT: m.directory_accessibility_lift,
  ADAPTED_TOILET: m.directory_accessibility_toilet,
  RESERVED_PARKING: m.directory_accessibility_parking,
  ASSISTANCE_DOG: m.directory_accessibility_dog,
  INDUCTION_LOOP: m.directory_accessibility_loop,
  SIGN_LANGUAGE: m.directory_accessibility_sign,
  EASY_READ: m.directory_accessibility_easy_read,
  QUIET_ROOM: m.directory_accessibility_quiet,
};

/** What helps people to come in, to hear and to understand, in words. */
export function accessibilityInWords(code: Accessibility): string {
  return accessibilityWords[code]();
}

/** What a form offers of it, in the order of a visit: coming in, then being understood. */
export function accessibilityOptions(): { code: Accessibility; label: string }[] {
  const codes = Object.keys(accessibilityWords) as Accessibility[];
  return codes.map((code) => ({ code, label: accessibilityInWords(code) }));
}

/** « Fermé du 1er au 15 août 2027 »: a notice's heading, with its days. */
export function noticeInWords({ kind, from, until }: Notice): string {
  const days = { from: formatDay(from), until: until ? formatDay(until) : "" };
  if (kind === "MESSAGE") return until ? m.directory_message_until(days) : m.directory_message_from(days);
  if (from === until) return m.directory_closed_on(days);
  return until ? m.directory_closed_until(days) : m.directory_closed_from(days);
}

/** The closures to come or under way. */
export function closures(today: ServiceToday): Notice[] {
  return today.notices.filter(({ kind }) => kind === "CLOSURE");
}

/** Whether new requests are taken, in words; that it was said once, when it is no longer known. */
export function requestsInWords(reception: Reception, today: ServiceToday): string | undefined {
  const { acceptsRequestsUntil: until } = reception;
  if (!until) return undefined;
  const date = formatDay(until);
  if (today.acceptsRequests === null) return m.directory_requests_past({ date });
  return today.acceptsRequests ? m.directory_requests_yes({ date }) : m.directory_requests_no({ date });
}

/** When a record was last said to be true, and by whom. */
export function verifiedInWords({ on, by }: Verification): string {
  if (!on) return m.directory_never_verified();
  const date = formatDay(on);
  if (by === "ORGANISATION") return m.directory_verified_by_organisation({ date });
  return by === "TEAM" ? m.directory_verified_by_team({ date }) : m.directory_verified_on({ date });
}
