import { Link } from "@tanstack/react-router";
import type { Me } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Tag, Tags } from "#/shared/ui/Tag";
import { Words } from "#/shared/ui/Words";
import styles from "./Account.module.css";

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
    <ul className={styles.list}>
      {me.organisations.map((each) => (
        <li key={each.alias} className={styles.organisation}>
          {each.id ? (
            <Link to="/organisations/$id" params={{ id: each.id }}>
              <Words of={each.name} />
            </Link>
          ) : (
            // Known to the identity provider, not to the directory yet.
            <span>{each.alias}</span>
          )}
          <Tags>
            {each.roles.map((role) => (
              <Tag key={role}>{roleWords[role]?.() ?? role}</Tag>
            ))}
          </Tags>
        </li>
      ))}
    </ul>
  );
}

/** The pages that only some may open. */
export function MyTools({ me }: { me: Me }) {
  const territory = me.rights.includes("READ_TERRITORY");
  const vocabularies = me.rights.includes("EDIT_VOCABULARIES");
  if (!territory && !vocabularies) return null;
  return (
    <section className={styles.section} aria-labelledby="tools">
      <h2 id="tools">{m.identity_tools()}</h2>
      <ul className={styles.list}>
        {territory && (
          <li>
            <Link to="/territory">{m.common_territory()}</Link>
          </li>
        )}
        {vocabularies && (
          <li>
            <Link to="/vocabularies/$vocabulary" params={{ vocabulary: "themes" }}>
              {m.common_vocabularies()}
            </Link>
          </li>
        )}
      </ul>
    </section>
  );
}
