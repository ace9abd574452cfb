import type { ImportedRowState, ServiceImport, ServiceImportState } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";

const states: Record<ServiceImportState, () => string> = {
  UPLOADED: m.imports_state_uploaded,
  TRYING: m.imports_state_trying,
  TRIED: m.imports_state_tried,
  STORING: m.imports_state_storing,
  STORED: m.imports_state_stored,
  UNDOING: m.imports_state_undoing,
  UNDONE: m.imports_state_undone,
};

/** How far an import has come, in words. */
export function stateInWords({ state }: ServiceImport): string {
  return states[state]();
}

/** How many rows are in a state. */
export function rowsIn({ counts }: ServiceImport, state: ImportedRowState): number {
  return counts[state] ?? 0;
}
