import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { GroupMember, ReflectionGroup, ReflectionGroupRight } from "#/shared/api/groups";
import { formatInstant } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { type Act, Acts } from "#/shared/ui/Acts";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Loaded } from "#/shared/ui/Loaded";
import { Notice } from "#/shared/ui/Notice";
import { Page } from "#/shared/ui/Page";
import { PrintButton } from "#/shared/ui/PrintButton";
import { Fact, Facts, Note, RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { Table } from "#/shared/ui/Table";
import { Words } from "#/shared/ui/Words";
import { organisationInWords, sessionInWords } from "./format";
import { useCloseNotes } from "./mutations";
import { Notes } from "./Notes";
import { Prepared } from "./Prepared";
import { preparationsQuery } from "./queries";
import { SessionPlans } from "./SessionPlans";

/** The sheet of a reflection group: who comes, how its hours are spent, what was prepared, and what is said. */
export function GroupPage({ group }: { group: ReflectionGroup }) {
  const { id, consultationId, number, question, when, place, onlineLink, members } = group;
  const off = group.state === "CANCELLED" || group.state === "POSTPONED";
  return (
    <Page
      heading={m.groups_heading({ number: String(number) })}
      kicker={
        <Link to="/consultations/$id/preparation" params={{ id: consultationId }}>
          {m.groups_to_preparation()}
        </Link>
      }
      lead={<Words of={question} />}
      actions={
        <ButtonRow>
          <PrintButton />
          <ButtonLink look="secondary" to="/events/$id/presence" params={{ id }}>
            {m.groups_to_presence()}
          </ButtonLink>
        </ButtonRow>
      }
    >
      <Sections>
        {off && <Notice kind="warning" heading={m.groups_off()} />}
        <Facts>
          <Fact name={m.groups_when_name()}>{sessionInWords(when)}</Fact>
          {place && (
            <Fact name={m.groups_where()}>
              <Words of={place} />
            </Fact>
          )}
          {onlineLink && (
            <Fact name={m.groups_online()}>
              <a href={onlineLink}>{onlineLink}</a>
            </Fact>
          )}
          <Fact name={m.groups_people()}>{members.length}</Fact>
        </Facts>
        <RecordSection heading={m.groups_plan()}>
          <SessionPlans of={{ group: id }} />
        </RecordSection>
        <RecordSection heading={m.groups_members()}>
          <Members members={members} />
        </RecordSection>
        <RecordSection heading={m.groups_prepared()}>
          <Loaded query={useQuery(preparationsQuery(consultationId, id))}>
            {(prepared) => <Prepared questions={group.questions} prepared={prepared} />}
          </Loaded>
        </RecordSection>
        <RecordSection heading={m.groups_notes()}>
          <Closing group={group} />
          <Notes
            of={{ group: id }}
            owner={id}
            place="tab"
            questions={group.questions}
            members={members}
            writes={group.rights.includes("WRITE_NOTES")}
          />
        </RecordSection>
      </Sections>
    </Page>
  );
}

/** Whether those who were in the group still write, and who says so. */
function Closing({ group: { id, notesClosedAt, rights } }: { group: ReflectionGroup }) {
  const mutation = useCloseNotes(id);
  const acts: Act<ReflectionGroupRight & ("CLOSE_NOTES" | "REOPEN_NOTES")>[] = [
    {
      ...{ code: "CLOSE_NOTES", look: "secondary", label: m.groups_close(), done: m.groups_close_done() },
      ask: { heading: m.groups_close_ask(), consequence: m.groups_close_consequence() },
    },
    {
      code: "REOPEN_NOTES",
      look: "secondary",
      label: m.groups_reopen(),
      done: m.groups_reopen_done(),
    },
  ];
  return (
    <>
      {notesClosedAt && <Note>{m.groups_closed_since({ when: formatInstant(notesClosedAt) })}</Note>}
      <Acts
        label={m.groups_notes_acts()}
        acts={acts.filter(({ code }) => rights.includes(code))}
        arrived={undefined}
        mutation={mutation}
      />
    </>
  );
}

function Members({ members }: { members: GroupMember[] }) {
  if (members.length === 0) return <p>{m.groups_members_none()}</p>;
  return (
    <Table
      label={m.groups_members()}
      rows={members}
      keyOf={({ id }) => id}
      columns={[
        { heading: m.groups_member_name(), cell: ({ name }) => name ?? m.groups_by_erased() },
        { heading: m.groups_member_organisation(), cell: (member) => organisationInWords(member) || "–" },
        { heading: m.groups_member_role(), cell: ({ role }) => roles[role]() },
        { heading: m.groups_member_presence(), cell: ({ presence }) => presences[presence ?? "UNKNOWN"]() },
        { heading: m.groups_member_quotes(), cell: ({ quotesAgreed }) => quotesInWords(quotesAgreed) },
      ]}
    />
  );
}

const roles = { PROFESSIONAL: m.groups_role_professional, CARER: m.groups_role_carer };
const presences = {
  PRESENT: m.groups_presence_present,
  ABSENT: m.groups_presence_absent,
  UNKNOWN: m.groups_presence_unknown,
};

function quotesInWords(agreed: boolean | null): string {
  if (agreed === null) return m.groups_quotes_unsaid();
  return agreed ? m.groups_quotes_yes() : m.groups_quotes_no();
}
