import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Pencil } from "lucide-react";
import { useState } from "react";
import { termsQuery, type Vocabulary } from "#/shared/api/reference";
import type { Term } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { languages, ownNames } from "#/shared/i18n/language";
import { words } from "#/shared/i18n/text";
import { Button } from "#/shared/ui/Button";
import { Loaded } from "#/shared/ui/Loaded";
import { Notice } from "#/shared/ui/Notice";
import { Table } from "#/shared/ui/Table";
import { Tag } from "#/shared/ui/Tag";
import { Words } from "#/shared/ui/Words";
import { vocabularyNames } from "./format";
import { TermEditor } from "./TermEditor";
import styles from "./Terms.module.css";

/** The way from one vocabulary to another. */
export function VocabularyChoice() {
  return (
    <nav aria-label={m.common_vocabularies()}>
      <ul className={styles.choice}>
        {Object.entries(vocabularyNames).map(([vocabulary, name]) => (
          <li key={vocabulary}>
            <Link to="/vocabularies/$vocabulary" params={{ vocabulary }}>
              {name()}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The terms of a vocabulary with their labels in every language, each to be edited. */
export function Terms({ vocabulary }: { vocabulary: Vocabulary }) {
  const terms = useQuery(termsQuery(vocabulary));
  const [edited, setEdited] = useState<Term>();
  const [saved, setSaved] = useState<string>();
  const close = (term?: Term) => {
    setEdited(undefined);
    setSaved(term && words(term.label));
  };
  return (
    <Loaded query={terms}>
      {(all) =>
        edited ? (
          <TermEditor vocabulary={vocabulary} term={edited} others={all} onClose={close} />
        ) : (
          <>
            {saved && (
              <Notice kind="success" role="status">
                {m.vocabularies_saved({ name: saved })}
              </Notice>
            )}
            <TermTable vocabulary={vocabulary} terms={all} onEdit={setEdited} />
          </>
        )
      }
    </Loaded>
  );
}

type TermTableProps = { vocabulary: Vocabulary; terms: Term[]; onEdit: (term: Term) => void };

function TermTable({ vocabulary, terms, onEdit }: TermTableProps) {
  const headings = [
    m.vocabularies_code(),
    ...languages.map((language) => ownNames[language]),
    m.vocabularies_explanation(),
    m.vocabularies_act(),
  ];
  return (
    <Table label={vocabularyNames[vocabulary]()} headings={headings}>
      {terms.map((term) => (
        <tr key={term.code}>
          <th scope="row">
            <code>{term.code}</code>
            {term.obsolete && (
              <div>
                <Tag kind="warning">{m.vocabularies_obsolete_tag()}</Tag>
              </div>
            )}
          </th>
          {languages.map((language) => (
            <td key={language} lang={language}>
              {term.label[language] ?? "–"}
            </td>
          ))}
          <td className={styles.explanation}>
            <Words of={term.explanation} />
          </td>
          <td>
            <Button
              look="quiet"
              aria-label={m.vocabularies_edit_term({ name: words(term.label) })}
              onClick={() => onEdit(term)}
            >
              <Pencil size={18} aria-hidden />
              {m.vocabularies_edit()}
            </Button>
          </td>
        </tr>
      ))}
    </Table>
  );
}
