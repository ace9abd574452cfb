import type { Role, Text } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";
import type { Invited } from "./mutations";

const roleWords: Record<Role, () => string> = {
  EDITOR: m.people_role_editor,
  MANAGER: m.people_role_manager,
  COORDINATOR: m.people_role_coordinator,
  ADMINISTRATOR: m.people_role_administrator,
};

const roleExplained: Record<Role, () => string> = {
  EDITOR: m.people_explain_editor,
  MANAGER: m.people_explain_manager,
  COORDINATOR: m.people_explain_coordinator,
  ADMINISTRATOR: m.people_explain_administrator,
};

const invitedTo: Record<Role, (name: { name: string }) => string> = {
  EDITOR: m.people_invited_editor,
  MANAGER: m.people_invited_manager,
  COORDINATOR: m.people_invited_coordinator,
  ADMINISTRATOR: m.people_invited_administrator,
};

/** What somebody is in an organisation, in a word or two. */
export function roleInWords(role: Role): string {
  return roleWords[role]();
}

/** The roles to choose from, each with what it lets one do. */
export function roleOptions(roles: Role[]): { code: Role; label: string }[] {
  return roles.map((code) => ({
    code,
    label: m.common_colon({ label: roleWords[code](), value: roleExplained[code]() }),
  }));
}

/** What an invitation asks one to do. */
export function invitationInWords(role: Role, organisation: Text): string {
  return invitedTo[role]({ name: words(organisation) });
}

/** What each field of an invitation is called. */
export const invitationLabels: Record<keyof Invited, () => string> = {
  email: m.people_email,
  role: m.people_role,
  language: m.people_language,
};

/** What an invitation needs before it can be sent. */
export function missingInInvitation({ email, role }: Invited): FormFault[] {
  const faults: FormFault[] = [];
  if (!email.trim()) faults.push({ id: fieldId("/email"), message: m.people_missing_email() });
  if (!role) faults.push({ id: fieldId("/role"), message: m.people_missing_role() });
  return faults;
}

/** What the history of an organisation tells of its people. */
export const historyLabels = {
  person: m.people_account,
  role: m.people_role,
  invitation: m.people_invitation,
};
