import type {
  Organisation,
  OrganisationForm,
  OrganisationKind,
  OrganisationStatus,
} from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";

const kindWords: Record<OrganisationKind, () => string> = {
  ASBL: m.organisations_kind_asbl,
  PUBLIC_SERVICE: m.organisations_kind_public_service,
  COMMUNE: m.organisations_kind_commune,
  CPAS: m.organisations_kind_cpas,
  HOSPITAL: m.organisations_kind_hospital,
  MUTUALITY: m.organisations_kind_mutuality,
  NETWORK: m.organisations_kind_network,
  COMPANY: m.organisations_kind_company,
  INDEPENDENT: m.organisations_kind_independent,
  BASSIN_TEAM: m.organisations_kind_bassin_team,
  REGIONAL_TEAM: m.organisations_kind_regional_team,
  OTHER: m.organisations_kind_other,
};

/** What kind of body an organisation is, in words. */
export function kindInWords(kind: OrganisationKind): string {
  return kindWords[kind]();
}

const statusWords: Record<OrganisationStatus, () => string> = {
  CANDIDATE: m.organisations_candidate,
  ACTIVE: m.organisations_active,
  ARCHIVED: m.organisations_archived,
};

/** Whether an organisation is let in, waits, or is gone, in words. */
export function statusInWords(status: OrganisationStatus): string {
  return statusWords[status]();
}

/** How often an organisation may choose to confirm its services, in months. */
export const rhythms = [3, 6, 12];

/** « Tous les 6 mois ». */
export function rhythmInWords(count: number): string {
  return m.organisations_rhythm_months({ count });
}

/** « 0417.497.106 », as people write enterprise numbers; anything else as it stands. */
export function formatEnterpriseNumber(digits: string): string {
  return digits.replace(/^(\d{4})(\d{3})(\d{3})$/, "$1.$2.$3");
}

/** The lines of a seat's address: « Rue de la Poste 1 », « 1030 Schaerbeek ». */
export function seatLines(seat: NonNullable<Organisation["seat"]>, placeName: (code: string) => string) {
  const town = [seat.postalCode, seat.commune && placeName(seat.commune)].filter(Boolean).join(" ");
  return [seat.street, town].filter((line): line is string => Boolean(line));
}

/** What each field of an organisation's form is called. */
export const fieldLabels: Record<keyof OrganisationForm, () => string> = {
  kind: m.organisations_kind,
  name: m.organisations_name,
  description: m.organisations_description,
  aliases: m.organisations_aliases,
  seat: m.organisations_seat,
  contacts: m.organisations_contact,
  website: m.common_website,
  enterpriseNumber: m.organisations_enterprise_number,
  parentId: m.organisations_parent,
  verificationMonths: m.organisations_rhythm,
};

/** What must be there before a form can be sent at all: the server would not even understand it without. */
export function missing(form: OrganisationForm): FormFault[] {
  return words(form.name) ? [] : [{ id: fieldId("/name"), message: m.organisations_missing_name() }];
}
