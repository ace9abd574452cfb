import type { Mandate } from "#/shared/api/types";
import { Tag } from "#/shared/ui/Tag";
import { stateInWords } from "./format";

/** Where a mandate stands, as a word. */
export function MandateState({ mandate: { state } }: { mandate: Pick<Mandate, "state"> }) {
  const kind = ({ CURRENT: "success", COMING: "plain", OVER: "warning" } as const)[state];
  return <Tag kind={kind}>{stateInWords(state)}</Tag>;
}
