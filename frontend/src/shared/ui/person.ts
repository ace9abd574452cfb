import { m } from "#/shared/i18n/generated/messages.js";
import { language } from "#/shared/i18n/language";
import { type FormFault, fieldId } from "./ErrorSummary";

/** Who fills in a form without an account, as it is typed. */
export type Person = { name: string; email: string; language: Spoken };

/** A language of the interface, as the server calls it. */
export type Spoken = "FR" | "NL" | "EN";

/** The text about privacy that the page shows; the mails and the records name it. */
export const privacyVersion = "2026-11";

export const personLabels: Record<keyof Person, () => string> = {
  name: m.common_person_name,
  email: m.common_person_email,
  language: m.common_mails_language,
};

/** The language of the page. */
export function spoken(): Spoken {
  return language().toUpperCase() as Spoken;
}

/** What is missing of who it is. */
export function missingInPerson({ name, email }: Pick<Person, "name" | "email">): FormFault[] {
  return [
    ...(name.trim() ? [] : [{ id: fieldId("/name"), message: m.common_missing_name() }]),
    ...(email.includes("@") ? [] : [{ id: fieldId("/email"), message: m.common_missing_email() }]),
  ];
}
