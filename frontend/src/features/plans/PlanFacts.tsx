import { Link } from "@tanstack/react-router";
import type { Plan } from "#/shared/api/types";
import { formatInstant } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Fact, Facts, Note } from "#/shared/ui/RecordLayout";
import { Tag } from "#/shared/ui/Tag";
import { validationInWords } from "./format";

/** Where a plan stands: whether it was validated, since when it is different, who reads it. */
export function PlanFacts({ plan }: { plan: Plan }) {
  const { state, validatedAt, changedAt, listed } = plan;
  return (
    <>
      <p>
        <Tag kind={state === "VALIDATED" ? "success" : "warning"}>{validationInWords(plan)}</Tag>
      </p>
      {validatedAt && (
        <Facts>
          <Fact name={m.plans_validated_at()}>
            <Link to="/events/$id" params={{ id: validatedAt.id }}>
              {words(validatedAt.title)}
            </Link>
          </Fact>
        </Facts>
      )}
      {changedAt && <p>{m.plans_changed_at({ day: formatInstant(changedAt) })}</p>}
      <Note>{readers(state, listed)}</Note>
    </>
  );
}

function readers(state: Plan["state"], listed: boolean): string {
  if (state === "DRAFT") return m.plans_draft_for();
  return listed ? m.plans_public() : m.plans_not_public();
}
