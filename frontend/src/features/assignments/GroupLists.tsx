import { Link } from "@tanstack/react-router";
import type { Assignment, Placement } from "#/shared/api/assignments";
import { useLabels } from "#/shared/api/reference";
import { compare, formatList } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Note, RecordSection } from "#/shared/ui/RecordLayout";
import { Table } from "#/shared/ui/Table";
import { answerInWords, groupInWords, nameOf, reasonInWords } from "./format";

/** Who is in which group and why, group by group; then those who are in none. */
export function GroupLists({ assignment }: { assignment: Assignment }) {
  const { proposed, people } = assignment;
  const unplaced = people.filter(({ proposedId }) => proposedId === null);
  const unused = proposed.filter(({ size }) => size === 0).map(groupInWords);
  return (
    <>
      {proposed
        .filter(({ size }) => size > 0)
        .map((group) => (
          <RecordSection key={group.id} heading={groupInWords(group)}>
            <p>
              {m.assignments_size({ size: String(group.size), largest: String(group.largest) })}
              {group.placeName && ` · ${group.placeName}`}
            </p>
            {group.groupId && (
              <p>
                <Link to="/events/$id" params={{ id: group.groupId }}>
                  {m.assignments_event()}
                </Link>{" "}
                ·{" "}
                <Link to="/reflection-groups/$id" params={{ id: group.groupId }}>
                  {m.assignments_sheet()}
                </Link>
              </p>
            )}
            <People
              label={groupInWords(group)}
              assignment={assignment}
              rows={people.filter(({ proposedId }) => proposedId === group.id)}
            />
          </RecordSection>
        ))}
      {unplaced.length > 0 && (
        <RecordSection heading={m.assignments_unplaced()}>
          <People label={m.assignments_unplaced()} assignment={assignment} rows={unplaced} />
        </RecordSection>
      )}
      {unused.length > 0 && <Note>{m.assignments_unused({ dates: formatList(unused) })}</Note>}
    </>
  );
}

type PeopleProps = { label: string; assignment: Assignment; rows: Placement[] };

function People({ label, assignment, rows }: PeopleProps) {
  const sectorOf = useLabels("types");
  return (
    <Table
      label={label}
      rows={[...rows].sort((a, b) => compare(nameOf(a), nameOf(b)))}
      keyOf={({ participantId }) => participantId}
      columns={[
        { heading: m.assignments_person(), cell: nameOf },
        { heading: m.assignments_organisation(), cell: (row) => row.organisation ?? m.assignments_unknown() },
        {
          heading: m.assignments_sector(),
          cell: ({ sector }) => (sector ? sectorOf(sector) : m.assignments_unknown()),
        },
        { heading: m.assignments_answer(), cell: answerInWords },
        { heading: m.assignments_why(), cell: (row) => reasonInWords(assignment, row) },
      ]}
    />
  );
}
