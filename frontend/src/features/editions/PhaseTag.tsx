import type { EditionItem } from "#/shared/api/opendoors";
import { m } from "#/shared/i18n/generated/messages.js";
import { Tag } from "#/shared/ui/Tag";
import { phaseInWords } from "./format";

/** Where an edition stands, unless its event will not be. */
export function PhaseTag({ edition }: { edition: Pick<EditionItem, "phase" | "state"> }) {
  const { phase, state } = edition;
  if (state === "CANCELLED") return <Tag kind="danger">{m.editions_cancelled()}</Tag>;
  if (state === "POSTPONED") return <Tag kind="warning">{m.editions_postponed()}</Tag>;
  if (state !== "PUBLISHED" && state !== "HELD" && state !== "CLOSED")
    return <Tag kind="warning">{m.editions_draft()}</Tag>;
  return <Tag kind={phase === "OVER" ? "plain" : "success"}>{phaseInWords(phase)}</Tag>;
}
