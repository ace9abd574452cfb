import type { ErrorReason, ErrorReportForm } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";
import type { Answer } from "./mutations";

const reasonWords: Record<ErrorReason, () => string> = {
  HOURS: m.reports_reason_hours,
  CONTACT: m.reports_reason_contact,
  ADDRESS: m.reports_reason_address,
  CLOSED_OR_MOVED: m.reports_reason_closed,
  DESCRIPTION: m.reports_reason_description,
  OTHER: m.reports_reason_other,
};

/** What is wrong, in words. */
export function reasonInWords(reason: ErrorReason): string {
  return reasonWords[reason]();
}

/** What can be wrong, in the order in which the form asks. */
export function reasonOptions(): { code: ErrorReason; label: string }[] {
  const codes = Object.keys(reasonWords) as ErrorReason[];
  return codes.map((code) => ({ code, label: reasonInWords(code) }));
}

export const reportLabels: Record<keyof ErrorReportForm, () => string> = {
  reasons: m.reports_reasons,
  message: m.reports_message,
  name: m.reports_name,
  email: m.reports_email,
};

export const answerLabels: Record<keyof Answer, () => string> = {
  corrected: m.reports_corrected,
  answer: m.reports_answer,
};

/** What a report needs before it can be sent. */
export function missingInReport({ reasons, message }: ErrorReportForm): FormFault[] {
  return faults([
    [reasons.length === 0, "/reasons", m.reports_missing_reasons],
    [message.trim() === "", "/message", m.reports_missing_message],
  ]);
}

/** What an answer needs before it can be sent. */
export function missingInAnswer({ corrected, answer }: Answer): FormFault[] {
  return faults([
    [corrected === null, "/corrected", m.reports_missing_corrected],
    [answer.trim() === "", "/answer", m.reports_missing_answer],
  ]);
}

function faults(checks: [boolean, string, () => string][]): FormFault[] {
  return checks
    .filter(([lacks]) => lacks)
    .map(([, pointer, message]) => ({ id: fieldId(pointer), message: message() }));
}
