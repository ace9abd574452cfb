import type { EvaluationState } from "#/shared/api/evaluations";
import { Tag } from "#/shared/ui/Tag";
import { stateLabels } from "./format";

const kinds: Partial<Record<EvaluationState, "success" | "warning">> = {
  OPEN: "success",
  PLANNED: "warning",
};

/** Where an evaluation stands. */
export function StateTag({ state }: { state: EvaluationState }) {
  return <Tag kind={kinds[state] ?? "plain"}>{stateLabels[state]()}</Tag>;
}
