import type { Evaluation } from "#/shared/api/evaluations";
import { useLabels } from "#/shared/api/reference";
import { formatInstant } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { today } from "#/shared/lib/today";
import { Fact, Facts, RecordSection } from "#/shared/ui/RecordLayout";
import { Words } from "#/shared/ui/Words";
import { subjectLabels } from "./format";

/** What is evaluated, and when people are asked about it. */
export function What({
  evaluation: { evaluated, course, state, recorded, answered },
}: {
  evaluation: Evaluation;
}) {
  const typeOf = useLabels("event-types");
  return (
    <RecordSection heading={m.evaluations_what()}>
      <Facts>
        <Fact name={subjectLabels[evaluated.subject]()}>
          <Words of={evaluated.title} />
          {evaluated.year && ` · ${evaluated.year}`}
          {evaluated.type && ` · ${typeOf(evaluated.type)}`}
        </Fact>
        {recorded ? (
          <Fact name={m.evaluations_recorded()}>
            {m.evaluations_recorded_lead()} {answered === null && m.evaluations_answered_unknown()}
          </Fact>
        ) : (
          <Course course={course} state={state} />
        )}
      </Facts>
    </RecordSection>
  );
}

/** When it opens and closes, or did. */
function Course({ course, state }: Pick<Evaluation, "course" | "state">) {
  const { openedAt, closesAt, closedAt, openDays } = course;
  return (
    <>
      {openedAt ? (
        <Fact name={m.evaluations_opened()}>{formatInstant(openedAt)}</Fact>
      ) : (
        <Fact name={m.evaluations_opens()}>{opensInWords(course, state)}</Fact>
      )}
      {closedAt && <Fact name={m.evaluations_closed()}>{formatInstant(closedAt)}</Fact>}
      {closesAt && !closedAt && <Fact name={m.evaluations_closes()}>{formatInstant(closesAt)}</Fact>}
      {!closesAt && <Fact name={m.evaluations_open_days()}>{m.evaluations_days({ count: openDays })}</Fact>}
    </>
  );
}

function opensInWords({ opensAt }: Evaluation["course"], state: Evaluation["state"]): string {
  if (!opensAt) return m.evaluations_opens_unknown();
  if (state !== "DRAFT") return formatInstant(opensAt);
  // What is over is asked about at once.
  if (opensAt.slice(0, 10) < today()) return m.evaluations_opens_at_once();
  return `${formatInstant(opensAt)} (${m.evaluations_once_planned()})`;
}
