import type { Language } from "#/shared/i18n/language";

/** The address of a shortlist: it holds the services' ids, and nothing of who made it. */
export function shortlistAddress(ids: string[], language: Language): string {
  const query = new URLSearchParams(ids.map((id) => ["id", id]));
  return `${window.location.origin}/${language}/shortlist?${query}`;
}

/** A mail that somebody's own mail program opens, to be sent to whom they wish. */
export function mailOf(subject: string, names: string[], link: string): string {
  const body = [...names.map((name) => `- ${name}`), "", link].join("\r\n");
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
