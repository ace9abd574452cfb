import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Pencil, Plus } from "lucide-react";
import { useState } from "react";
import { termsQuery, type Vocabulary } from "#/shared/api/reference";
import type { Term } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { language, languages, ownNames } from "#/shared/i18n/language";
import { words } from "#/shared/i18n/text";
import { Button } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { Loaded } from "#/shared/ui/Loaded";
import { type Column, Table } from "#/shared/ui/Table";
import { Tag } from "#/shared/ui/Tag";
import { ShortText } from "#/shared/ui/Words";
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

/** The terms of a vocabulary with their labels in every language, each to be edited, and a way to add one. */
export function Terms({ vocabulary }: { vocabulary: Vocabulary }) {
  const terms = useQuery(termsQuery(vocabulary));
  const [edited, setEdited] = useState<{ term: Term | undefined }>();
  const [saved, setSaved] = useState<string>();
  const close = (term?: Term) => {
    setEdited(undefined);
    setSaved(term && words(term.label));
  };
  return (
    <Loaded query={terms}>
      {(all) =>
        edited ? (
          <TermEditor vocabulary={vocabulary} term={edited.term} terms={all} onClose={close} />
        ) : (
          <div className={styles.terms}>
            {saved && <Done said={m.vocabularies_saved({ name: saved })} />}
            {/* A type of events carries rules, which come by migration only: a term alone would be offered nowhere. */}
            {vocabulary !== "event-types" && (
              <Button look="secondary" onClick={() => setEdited({ term: undefined })}>
                <Plus size={18} aria-hidden />
                {m.vocabularies_add()}
              </Button>
            )}
            <TermTable vocabulary={vocabulary} terms={all} onEdit={(term) => setEdited({ term })} />
          </div>
        )
      }
    </Loaded>
  );
}

type TermTableProps = { vocabulary: Vocabulary; terms: Term[]; onEdit: (term: Term) => void };

function TermTable({ vocabulary, terms, onEdit }: TermTableProps) {
  const columns: Column<Term>[] = [
    {
      heading: ownNames[language()],
      cell: ({ code, label, obsolete }) => (
        <>
          {label[language()] ?? "–"}
          <code className={styles.code}>{code}</code>
          {obsolete && <Tag kind="warning">{m.vocabularies_obsolete_tag()}</Tag>}
        </>
      ),
    },
    ...languages
      .filter((other) => other !== language())
      .map((other) => ({
        heading: ownNames[other],
        cell: ({ label }: Term) => <span lang={other}>{label[other] ?? "–"}</span>,
      })),
    {
      heading: m.vocabularies_explanation(),
      cell: ({ explanation }) => (explanation ? <ShortText of={explanation} /> : "–"),
    },
    {
      heading: m.vocabularies_act(),
      cell: (term) => (
        <Button
          look="quiet"
          aria-label={m.vocabularies_edit_term({ name: words(term.label) })}
          onClick={() => onEdit(term)}
        >
          <Pencil size={18} aria-hidden />
          {m.vocabularies_edit()}
        </Button>
      ),
    },
  ];
  return (
    <Table label={vocabularyNames[vocabulary]()} columns={columns} rows={terms} keyOf={(term) => term.code} />
  );
}
