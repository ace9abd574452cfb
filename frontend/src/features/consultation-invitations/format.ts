import type {
  ConsultationInterestForm,
  ConsultationInvitationForm,
  ConsultationInvitationItem,
  ConsultationInvitationTrial,
  MyConsultationInvitation,
} from "#/shared/api/consultations";
import { m } from "#/shared/i18n/generated/messages.js";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";
import { missingInPerson, type Person, personLabels, privacyVersion, spoken } from "#/shared/ui/person";

export type InvitedState = ConsultationInvitationItem["state"];

/** What became of an invitation, in the order in which it goes. */
export const stateLabels: Record<InvitedState, () => string> = {
  NEW: m.consultations_invited_new,
  ON_ITS_WAY: m.consultations_invited_on_its_way,
  SENT: m.consultations_invited_sent,
  BOUNCED: m.consultations_invited_bounced,
  OPENED: m.consultations_invited_opened,
  INTERESTED: m.consultations_invited_interested,
  REFUSED: m.consultations_invited_refused,
  STOPPED: m.consultations_invited_stopped,
};

export const states = Object.keys(stateLabels) as InvitedState[];

/** The colour that helps to find it. */
export const stateKinds: Partial<Record<InvitedState, "success" | "warning" | "danger">> = {
  BOUNCED: "danger",
  INTERESTED: "success",
  STOPPED: "warning",
};

/** What a trial found, a sentence for each kind that it found. */
export function findingsOf(trial: ConsultationInvitationTrial): string[] {
  const { invited, interested, stopped, twice, unreachable, faulty, faults } = trial;
  const lines = faults.map(({ line, fault }) =>
    fault === "NO_ADDRESS"
      ? m.consultations_fault_none({ line: String(line) })
      : m.consultations_fault_faulty({ line: String(line) }),
  );
  return [
    invited > 0 && m.consultations_found_invited({ count: invited }),
    interested > 0 && m.consultations_found_interested({ count: interested }),
    stopped > 0 && m.consultations_found_stopped({ count: stopped }),
    twice > 0 && m.consultations_found_twice({ count: twice }),
    unreachable > 0 && m.consultations_found_unreachable({ count: unreachable }),
    faulty > 0 && m.consultations_found_faulty({ count: faulty }),
    ...lines,
  ].filter((sentence) => sentence !== false);
}

/** Whom a team would invite, as it is typed. */
export type Whom = {
  from: "PASTED" | "DIRECTORY";
  addresses: string;
  bassin: string;
  type: string;
  theme: string;
};

export const nobody: Whom = { from: "PASTED", addresses: "", bassin: "", type: "", theme: "" };

/** What is sent of it. */
export function invitationFormOf({ from, addresses, bassin, type, theme }: Whom): ConsultationInvitationForm {
  if (from === "PASTED") return { addresses, fromDirectory: null };
  const several = (code: string) => (code ? [code] : []);
  return {
    addresses: null,
    fromDirectory: { bassin: several(bassin), commune: [], type: several(type), theme: several(theme) },
  };
}

/** Who is interested, as it is typed. */
export type Interest = Person & {
  role: ConsultationInterestForm["role"] | "";
  organisation: string;
  sector: string;
  function: string;
  quotesAgreed: boolean;
};

export const interestLabels: Record<keyof Interest, () => string> = {
  ...personLabels,
  role: m.consultations_role,
  organisation: m.consultations_own_organisation,
  sector: m.consultations_sector,
  function: m.consultations_function,
  quotesAgreed: m.consultations_quotes,
};

/** Starts with what is known of who is invited; a service has a name that is nobody's. */
export function interestOf(invitation: MyConsultationInvitation): Interest {
  const { name, address, language, sector, organisationName } = invitation;
  return {
    ...{ name: organisationName ? "" : (name ?? ""), email: address, language: language ?? spoken() },
    ...{ role: "", organisation: "", sector: sector ?? "", function: "", quotesAgreed: false },
  };
}

/** What is missing before it can be sent. */
export function missingInInterest(form: Interest): FormFault[] {
  return [
    ...missingInPerson(form),
    ...(form.role ? [] : [{ id: fieldId("/role"), message: m.consultations_missing_role() }]),
  ];
}

/** What is sent of it: a carer speaks for no service. */
export function sent(form: Interest): ConsultationInterestForm {
  const carer = form.role === "CARER";
  const told = (words: string) => (carer ? null : words.trim() || null);
  return {
    ...{ name: form.name, email: form.email.trim(), language: form.language },
    ...{ role: carer ? "CARER" : "PROFESSIONAL", organisation: told(form.organisation) },
    ...{ sector: told(form.sector), function: told(form.function) },
    ...{ quotesAgreed: form.quotesAgreed, privacyVersion },
  };
}
