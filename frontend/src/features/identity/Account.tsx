import { Link } from "@tanstack/react-router";
import type { Me } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Card, CardList } from "#/shared/ui/Card";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { Tag, Tags } from "#/shared/ui/Tag";
import { Words } from "#/shared/ui/Words";

const roleWords: Record<string, () => string> = {
  editor: m.identity_role_editor,
  manager: m.identity_role_manager,
  coordinator: m.identity_role_coordinator,
  administrator: m.identity_role_administrator,
};

/** The organisations that someone belongs to, with what they are in each. */
export function MyOrganisations({ me }: { me: Me }) {
  if (me.organisations.length === 0) return <p>{m.identity_no_organisation()}</p>;
  return (
    <CardList
      items={me.organisations}
      card={(each) => <MyOrganisation organisation={each} />}
      keyOf={({ alias }) => alias}
      columns
    />
  );
}

function MyOrganisation({
  organisation: { id, alias, name, roles },
}: {
  organisation: Me["organisations"][number];
}) {
  const link = id && (
    <Link to="/organisations/$id" params={{ id }}>
      <Words of={name} />
    </Link>
  );
  return (
    // Without an id it is known to the identity provider, not to the directory yet.
    <Card name={link || alias}>
      <Tags>
        {roles.map((role) => (
          <Tag key={role}>{roleWords[role]?.() ?? role}</Tag>
        ))}
      </Tags>
      {id && (
        <p>
          <Link to="/organisations/$id/desk" params={{ id }}>
            {m.desk_link()}
          </Link>
        </p>
      )}
    </Card>
  );
}

/** The pages that only some may open. */
export function MyTools({ me }: { me: Me }) {
  const tools = [
    me.rights.includes("READ_TERRITORY") && {
      link: <Link to="/territory">{m.common_territory()}</Link>,
      words: m.identity_territory(),
    },
    me.rights.includes("EDIT_VOCABULARIES") && {
      link: (
        <Link to="/vocabularies/$vocabulary" params={{ vocabulary: "themes" }}>
          {m.common_vocabularies()}
        </Link>
      ),
      words: m.identity_vocabularies(),
    },
    me.rights.includes("EDIT_VOCABULARIES") && {
      link: <Link to="/synonyms">{m.identity_synonyms()}</Link>,
      words: m.identity_synonyms_words(),
    },
  ].filter((tool) => typeof tool === "object");
  if (tools.length === 0) return null;
  return (
    <RecordSection heading={m.identity_tools()}>
      <CardList
        items={tools}
        card={({ link, words }) => (
          <Card name={link}>
            <p>{words}</p>
          </Card>
        )}
        keyOf={({ words }) => words}
        columns
      />
    </RecordSection>
  );
}
