import type { EventState } from "#/shared/api/types";
import { Tag } from "#/shared/ui/Tag";
import { stateInWords } from "./format";

const kinds: Partial<Record<EventState, "success" | "warning" | "danger">> = {
  DRAFT: "warning",
  PROPOSED: "warning",
  CHANGES_REQUESTED: "warning",
  REFUSED: "danger",
  PUBLISHED: "success",
  POSTPONED: "warning",
  CANCELLED: "danger",
};

/** How far an event has come, as a word with a colour. */
export function StateTag({ state }: { state: EventState }) {
  return <Tag kind={kinds[state] ?? "plain"}>{stateInWords(state)}</Tag>;
}
