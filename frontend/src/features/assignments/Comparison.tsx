import { useQuery } from "@tanstack/react-query";
import { m } from "#/shared/i18n/generated/messages.js";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { Note, RecordSection } from "#/shared/ui/RecordLayout";
import { Table } from "#/shared/ui/Table";
import { dateOf, goalInWords, nameOf } from "./format";
import { assignmentQuery, comparisonQuery } from "./queries";

type ComparisonProps = { id: string; run: string; other: string };

/** Two assignments side by side: what each reaches, and who is elsewhere. */
export function Comparison({ id, run, other }: ComparisonProps) {
  const known = useQuery(assignmentQuery(id, run)).data;
  const where = (group: string | null) =>
    group && known ? dateOf(known, group) : m.assignments_move_nowhere();
  const headings = { one: m.assignments_comparison_this(), other: m.assignments_comparison_other() };
  return (
    <RecordSection heading={m.assignments_comparison()}>
      <Loaded query={useQuery(comparisonQuery(id, run, other))} skeleton={<Skeleton blocks={1} />}>
        {({ goals, moved, sameDemand }) => (
          <>
            {!sameDemand && <Note>{m.assignments_comparison_other_demand()}</Note>}
            <Table
              label={m.assignments_goals()}
              rows={goals}
              keyOf={({ goal }) => goal}
              columns={[
                { heading: m.assignments_goal(), cell: ({ goal }) => goalInWords(goal) },
                { heading: headings.one, cell: ({ before }) => before },
                { heading: headings.other, cell: ({ after }) => after },
              ]}
            />
            {moved.length === 0 ? (
              <p>{m.assignments_comparison_same()}</p>
            ) : (
              <Table
                label={m.assignments_comparison()}
                rows={moved}
                keyOf={({ participantId }) => participantId}
                columns={[
                  { heading: m.assignments_person(), cell: nameOf },
                  { heading: headings.one, cell: ({ before }) => where(before) },
                  { heading: headings.other, cell: ({ after }) => where(after) },
                ]}
              />
            )}
          </>
        )}
      </Loaded>
    </RecordSection>
  );
}
