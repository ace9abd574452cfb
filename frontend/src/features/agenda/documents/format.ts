import type { EventDocument, EventDocumentForm, Visibility } from "#/shared/api/types";
import { formatNumber } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";

/** As much as is taken, in bytes: whoever chooses more is told before it is sent. */
export const largest = 25 * 1024 * 1024;

const labels: Record<Visibility, () => string> = {
  PUBLIC: m.agenda_document_public,
  REGISTERED: m.agenda_document_registered,
  CIRCLE: m.agenda_document_circle,
};

/** Who reads it, in words. */
export function audienceInWords(audience: Visibility): string {
  return labels[audience]();
}

/** What one wants to know of a document before one takes it: what it is, how much, and for whom when not for all. */
export function factsOf({ type, size, audience }: EventDocument): string {
  const facts = [type, sizeInWords(size)];
  if (audience !== "PUBLIC") facts.push(audienceInWords(audience));
  return facts.join(" · ");
}

/** Who may read something of an event, as choices. */
export function audienceOptions(): { code: string; label: string }[] {
  return Object.entries(labels).map(([code, label]) => ({ code, label: label() }));
}

/** « 245 ko », « 2,4 Mo ». */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000_000) {
    return m.agenda_document_size_kb({ size: formatNumber(Math.max(1, Math.round(bytes / 1000))) });
  }
  return m.agenda_document_size_mb({ size: formatNumber(Math.round(bytes / 100_000) / 10) });
}

/** What is wrong with a file before it is sent. */
export function faultsOfFile(file: File | undefined, audience: Visibility | undefined): FormFault[] {
  const faults: FormFault[] = [];
  if (!file) faults.push({ id: fieldId("/file"), message: m.agenda_document_missing_file() });
  else if (file.size > largest) {
    const message = m.agenda_document_too_large({ size: sizeInWords(file.size) });
    faults.push({ id: fieldId("/file"), message });
  }
  if (!audience) {
    faults.push({ id: fieldId("/audience"), message: m.agenda_document_missing_audience() });
  }
  return faults;
}

/** What each field of a document is called. */
export const documentLabels: Record<keyof EventDocumentForm, () => string> = {
  title: m.agenda_document_title,
  audience: m.agenda_document_audience,
};

/** What the history of an event calls what it tells of its documents. */
export const documentHistoryLabels: Record<string, () => string> = {
  document: m.agenda_document_field,
  documentFile: m.agenda_document_field_file,
  documentAudience: m.agenda_document_audience,
};

/** What must be there before a document is saved. */
export function missingInDocument({ title }: EventDocumentForm): FormFault[] {
  return words(title) ? [] : [{ id: fieldId("/title"), message: m.agenda_document_missing_title() }];
}
