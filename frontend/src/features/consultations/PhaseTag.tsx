import type { ConsultationPhase } from "#/shared/api/consultations";
import { Tag } from "#/shared/ui/Tag";
import { phaseLabels } from "./format";

const kinds: Partial<Record<ConsultationPhase, "success" | "warning" | "danger">> = {
  POLL: "success",
  ASSIGNMENT: "warning",
  CANCELLED: "danger",
};

/** Where a consultation stands today. */
export function PhaseTag({ phase }: { phase: ConsultationPhase }) {
  return <Tag kind={kinds[phase] ?? "plain"}>{phaseLabels[phase]()}</Tag>;
}
