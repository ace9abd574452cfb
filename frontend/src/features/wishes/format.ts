import { m } from "#/shared/i18n/generated/messages.js";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";
import { missingInPerson, type Person, personLabels, spoken } from "#/shared/ui/person";

/** A wish as it is typed; the service has an id once it is chosen. */
export type Wish = Person & {
  service: { id: string | null; name: string };
};

const noService: Wish["service"] = { id: null, name: "" };

/** How a form begins, for who is known by their account or not. */
export function newWish(name: string, email: string, service: Wish["service"] = noService): Wish {
  return {
    service,
    name,
    email,
    language: spoken(),
  };
}

/** What must be there before a wish can be sent at all. */
export function missingInWish({ service, name, email }: Wish): FormFault[] {
  return [
    ...(service.id ? [] : [{ id: fieldId("/serviceId"), message: m.wishes_choose_service() }]),
    ...missingInPerson({ name, email }),
  ];
}

/** What each part of a wish is called. */
export const wishLabels: Record<keyof Wish, () => string> = {
  service: m.wishes_search,
  ...personLabels,
};
