import { m } from "#/shared/i18n/generated/messages.js";
import { language } from "#/shared/i18n/language";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";

/** A wish as it is typed; the service has an id once it is chosen. */
export type Wish = {
  service: { id: string | null; name: string };
  name: string;
  email: string;
  language: "FR" | "NL" | "EN";
};

const noService: Wish["service"] = { id: null, name: "" };

/** How a form begins, for who is known by their account or not. */
export function newWish(name: string, email: string, service: Wish["service"] = noService): Wish {
  return {
    service,
    name,
    email,
    language: language().toUpperCase() as Wish["language"],
  };
}

/** What must be there before a wish can be sent at all. */
export function missingInWish({ service, name, email }: Wish): FormFault[] {
  return [
    ...(service.id ? [] : [{ id: fieldId("/serviceId"), message: m.wishes_choose_service() }]),
    ...(name.trim() ? [] : [{ id: fieldId("/name"), message: m.wishes_name_missing() }]),
    ...(email.trim() ? [] : [{ id: fieldId("/email"), message: m.wishes_email_missing() }]),
  ];
}

/** What each part of a wish is called. */
export const wishLabels: Record<keyof Wish, () => string> = {
  service: m.wishes_search,
  name: m.wishes_name,
  email: m.wishes_email,
  language: m.wishes_language,
};
