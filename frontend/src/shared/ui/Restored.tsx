import { formatInstant } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import type { DraftState } from "#/shared/lib/drafts";
import { Button } from "./Button";
import { Notice } from "./Notice";

/** Says that the form holds what was typed in an earlier visit, and offers to start again. */
export function Restored<Form>({ state }: { state: DraftState<Form> }) {
  return (
    <Notice role="status" heading={m.common_restored({ when: formatInstant(state.restoredAt ?? "") })}>
      <Button look="secondary" onClick={state.discard}>
        {m.common_start_again()}
      </Button>
    </Notice>
  );
}
