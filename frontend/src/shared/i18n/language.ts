import { keep, kept } from "#/shared/lib/storage";
import { overwriteGetLocale } from "./generated/runtime.js";

/** The languages of the interface, in the order in which they are offered. */
export const languages = ["fr", "nl", "en"] as const;

export type Language = (typeof languages)[number];

/** Each language by its own name, for links that change the language. */
export const ownNames: Record<Language, string> = { fr: "Français", nl: "Nederlands", en: "English" };

const remembered = "estuaire.language";

/** The language that an address begins with, or none: `/nl/services` is Dutch. */
export function languageOf(pathname: string): Language | undefined {
  const first = pathname.split("/")[1];
  return languages.find((language) => language === first);
}

/** The address without its language: `/nl/services` is `/services`. */
export function withoutLanguage(pathname: string): string {
  const language = languageOf(pathname);
  return language ? pathname.slice(language.length + 1) || "/" : pathname;
}

/** The language of this page. A page keeps one language for its life: changing it loads the other page. */
export function language(): Language {
  return languageOf(window.location.pathname) ?? "fr";
}

/** The language for someone whose address names none: the one used last, else the browser's first that we speak. */
export function preferredLanguage(): Language {
  const wanted = [kept<string>(remembered), ...navigator.languages];
  const spoken = wanted.map((tag) => languages.find((known) => tag?.toLowerCase().startsWith(known)));
  return spoken.find((known) => known !== undefined) ?? "fr";
}

/** Makes the messages, the document and the next visit speak the language of the address. */
export function settleLanguage(): void {
  overwriteGetLocale(language);
  document.documentElement.lang = language();
  keep(remembered, language());
}
