import { useState } from "react";
import type { Person, Role } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { Confirmation } from "#/shared/ui/Confirmation";
import { type Column, Table } from "#/shared/ui/Table";
import { Tag } from "#/shared/ui/Tag";
import { roleInWords } from "./format";
import type { PersonAct } from "./mutations";

type PeopleTableProps = {
  people: Person[];
  /** The roles that the reader may give. */
  roles: Role[];
  busy: boolean;
  onAct: (act: PersonAct) => void;
};

/** Who acts for an organisation, with what one may do about it. */
export function PeopleTable({ people, roles, busy, onAct }: PeopleTableProps) {
  const [asking, setAsking] = useState<PersonAct>();
  const columns = reading();
  if (people.some(({ rights }) => rights.length > 0)) columns.push(acting(roles, busy, setAsking));
  return (
    <>
      <Table label={m.people_table()} columns={columns} rows={people} keyOf={({ id }) => id} />
      {asking && (
        <Confirmation
          heading={question(asking)}
          confirm={label(asking.role)}
          onConfirm={() => onAct(asking)}
          onClose={() => setAsking(undefined)}
        >
          <p>{consequence(asking)}</p>
          {leavesHeadless(asking) && <p>{m.people_headless()}</p>}
        </Confirmation>
      )}
    </>
  );
}

function reading(): Column<Person>[] {
  return [
    {
      heading: m.people_name(),
      cell: ({ name, self, partner }) => (
        <>
          {name} {self && <Tag>{m.people_you()}</Tag>}
          {partner && <Tag>{m.people_partner()}</Tag>}
        </>
      ),
    },
    { heading: m.people_email(), cell: ({ email }) => email ?? "–" },
    { heading: m.people_role(), cell: ({ role }) => roleInWords(role) },
  ];
}

function acting(roles: Role[], busy: boolean, ask: (act: PersonAct) => void): Column<Person> {
  const button = (person: Person, role: Role | undefined) => (
    <Button
      key={role ?? "none"}
      look="quiet"
      busy={busy}
      aria-label={m.common_colon({ label: label(role), value: person.name })}
      onClick={() => ask({ person, role })}
    >
      {label(role)}
    </Button>
  );
  return {
    heading: m.people_act(),
    cell: (person) => (
      <ButtonRow>
        {person.rights.includes("CHANGE_ROLE") &&
          roles.filter((role) => role !== person.role).map((role) => button(person, role))}
        {person.rights.includes("REMOVE") && button(person, undefined)}
      </ButtonRow>
    ),
  };
}

function label(role: Role | undefined): string {
  return role ? m.people_give({ role: roleInWords(role) }) : m.people_remove();
}

function question({ person: { name, self }, role }: PersonAct): string {
  if (role) return m.people_give_question({ name, role: roleInWords(role) });
  return self ? m.people_leave_question() : m.people_remove_question({ name });
}

function consequence({ person: { self }, role }: PersonAct): string {
  if (self) return m.people_self_consequence();
  return role ? m.people_give_consequence() : m.people_remove_consequence();
}

function leavesHeadless({ person: { onlyLeader } }: PersonAct): boolean {
  return onlyLeader;
}
