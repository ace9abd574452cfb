import { useQuery } from "@tanstack/react-query";
import type { Circle, CirclePresence, PresenceOfMember } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { PrintButton } from "#/shared/ui/PrintButton";
import { RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { type Column, Table } from "#/shared/ui/Table";
import { Tag } from "#/shared/ui/Tag";
import { markInWords, quorumInWords, type Say } from "./format";
import { presenceQuery } from "./queries";

/** Who came to which meeting of a circle, for who runs it; on paper, too. */
export function PresencePage({ circle, say }: { circle: Circle; say: Say }) {
  const { id, name } = circle;
  return (
    <Page
      heading={m.meetings_presence_of({ name: words(name) })}
      lead={m.meetings_presence_lead()}
      actions={
        <ButtonRow>
          <PrintButton />
          <ButtonLink look="secondary" to="/circles/$id" params={{ id }}>
            {m.meetings_back()}
          </ButtonLink>
        </ButtonRow>
      }
    >
      <Loaded query={useQuery(presenceQuery(id))} skeleton={<Skeleton blocks={2} />}>
        {(presence) =>
          presence.meetings.length === 0 ? (
            <p>{m.meetings_none()}</p>
          ) : (
            <Sections>
              <RecordSection heading={m.meetings_by_meeting()}>
                <ByMeeting presence={presence} say={say} />
              </RecordSection>
              <RecordSection heading={m.meetings_by_member()}>
                <ByMember presence={presence} say={say} />
              </RecordSection>
            </Sections>
          )
        }
      </Loaded>
    </Page>
  );
}

type PresenceProps = { presence: CirclePresence; say: Say };

function ByMeeting({ presence: { meetings }, say }: PresenceProps) {
  return (
    <Table
      label={m.meetings_by_meeting()}
      rows={meetings}
      keyOf={({ id }) => id}
      columns={[
        { heading: m.meetings_when(), cell: ({ when }) => say.when(when) },
        { heading: m.meetings_meeting(), cell: ({ title }) => words(title) },
        { heading: m.meetings_expected(), cell: ({ expected }) => String(expected) },
        {
          heading: m.meetings_present_many(),
          cell: ({ present }) => (present === null ? "–" : String(present)),
        },
        {
          heading: m.meetings_quorum(),
          cell: ({ quorum, present }) =>
            quorum ? (
              <Tag kind={quorum.reached ? "success" : "warning"}>
                {quorumInWords({ quorum, over: present !== null })}
              </Tag>
            ) : (
              "–"
            ),
        },
      ]}
    />
  );
}

function ByMember({ presence: { meetings, members }, say }: PresenceProps) {
  const columns: Column<PresenceOfMember>[] = [
    { heading: m.meetings_person(), cell: (member) => person(member) },
    ...meetings.map(({ when }, i) => ({
      heading: `${i + 1}. ${say.when(when)}`,
      cell: ({ marks }: PresenceOfMember) => {
        const mark = marks[i];
        return mark ? markInWords(mark) : "–";
      },
    })),
    {
      heading: m.meetings_sum(),
      cell: ({ present, expected }) => m.meetings_present_of({ present, expected }),
    },
  ];
  return (
    <Table
      label={m.meetings_by_member()}
      rows={members}
      keyOf={(member) => `${person(member)} ${members.indexOf(member)}`}
      columns={columns}
    />
  );
}

/** Nobody's name any more, once it is erased. */
function person({ name, organisation, organisationName }: PresenceOfMember): string {
  const whose = words(organisationName) || organisation;
  return [name ?? m.meetings_erased(), whose].filter(Boolean).join(", ");
}
