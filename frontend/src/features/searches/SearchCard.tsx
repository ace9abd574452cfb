import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Problem, SavedSearch } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { readSearch } from "#/shared/lib/search";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { Card } from "#/shared/ui/Card";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { Tag, Tags } from "#/shared/ui/Tag";
import { type Secret, useRemoveSearch } from "./mutations";
import styles from "./SearchCard.module.css";
import { SearchEditor } from "./SearchEditor";

type SearchCardProps = {
  search: SavedSearch;
  secret: Secret;
  level?: 2 | 3;
  onDone: (said: string) => void;
};

/** A saved search: what it finds, how often it is told, and the way to change and remove it. */
export function SearchCard({ search, secret, level, onDone }: SearchCardProps) {
  const [editing, setEditing] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const removal = useRemoveSearch(search, secret);
  const { name } = search;
  const remove = async () => {
    setProblem(undefined);
    const result = await removal.mutateAsync();
    if (result.done) onDone(m.searches_removed());
    else setProblem(result.problem);
  };
  return (
    <Card
      level={level}
      name={
        <Link to="/services" search={readSearch(search.query)}>
          {name}
        </Link>
      }
    >
      <Tags>
        {[
          <Tag key="rhythm">{search.rhythm === "DAILY" ? m.searches_daily() : m.searches_weekly()}</Tag>,
          !search.confirmed && (
            <Tag key="waiting" kind="warning">
              {m.searches_waiting()}
            </Tag>
          ),
        ].filter(Boolean)}
      </Tags>
      {problem && <ProblemNotice problem={problem} />}
      <div className={styles.acts}>
        {editing ? (
          <SearchEditor
            search={search}
            secret={secret}
            onClose={(said) => {
              setEditing(false);
              if (said) onDone(said);
            }}
          />
        ) : (
          <ButtonRow>
            <Button
              look="secondary"
              aria-label={m.searches_change_named({ name })}
              onClick={() => setEditing(true)}
            >
              {m.searches_change()}
            </Button>
            <Button
              look="quiet"
              aria-label={m.searches_remove_named({ name })}
              busy={removal.isPending}
              onClick={remove}
            >
              {m.searches_remove()}
            </Button>
          </ButtonRow>
        )}
      </div>
    </Card>
  );
}
