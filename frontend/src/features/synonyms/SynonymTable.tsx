import { useNavigate } from "@tanstack/react-router";
import { Pencil } from "lucide-react";
import type { Synonym } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "#/shared/ui/Button";
import { TextField } from "#/shared/ui/Field";
import { Notice } from "#/shared/ui/Notice";
import { type Column, Table } from "#/shared/ui/Table";
import { matches } from "./format";
import styles from "./Synonyms.module.css";

type SynonymTableProps = {
  synonyms: Synonym[];
  q: string;
  /** None for those who only read. */
  onEdit: ((synonym: Synonym) => void) | undefined;
};

/** The groups that hold what is typed above them. */
export function SynonymTable({ synonyms, q, onEdit }: SynonymTableProps) {
  const navigate = useNavigate();
  const matching = synonyms.filter((synonym) => matches(synonym, q));
  return (
    <>
      <search className={styles.search}>
        <TextField
          id="synonym-search"
          type="search"
          label={m.synonyms_search()}
          value={q}
          onChange={(event) =>
            navigate({
              to: "/synonyms",
              search: { q: event.target.value || undefined },
              replace: true,
              resetScroll: false,
            })
          }
        />
      </search>
      <p className={styles.count} role="status">
        {m.synonyms_count({ count: matching.length })}
      </p>
      {matching.length === 0 ? (
        <Notice>{m.synonyms_nothing({ q })}</Notice>
      ) : (
        <Table
          label={m.synonyms_heading()}
          columns={onEdit ? [...reading(), editing(onEdit)] : reading()}
          rows={matching}
          keyOf={({ id }) => id}
        />
      )}
    </>
  );
}

function reading(): Column<Synonym>[] {
  return [
    { heading: m.synonyms_phrase(), cell: ({ phrases }) => phrases[0] },
    { heading: m.synonyms_others(), cell: ({ phrases }) => phrases.slice(1).join(" · ") },
    { heading: m.synonyms_source(), cell: ({ source }) => source ?? "–" },
  ];
}

function editing(onEdit: (synonym: Synonym) => void): Column<Synonym> {
  return {
    heading: m.synonyms_act(),
    cell: (synonym) => (
      <Button
        look="quiet"
        aria-label={m.synonyms_edit_group({ phrase: synonym.phrases[0] ?? "" })}
        onClick={() => onEdit(synonym)}
      >
        <Pencil size={18} aria-hidden />
        {m.synonyms_edit()}
      </Button>
    ),
  };
}
