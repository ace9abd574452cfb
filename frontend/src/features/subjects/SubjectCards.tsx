import { Link } from "@tanstack/react-router";
import { usePlaceNames } from "#/shared/api/reference";
import type { Subject } from "#/shared/api/types";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Card, CardFacts, CardList } from "#/shared/ui/Card";
import { Tag, Tags } from "#/shared/ui/Tag";
import { ShortText, Words } from "#/shared/ui/Words";
import { kindOfState, stateInWords } from "./format";

/** Subjects under each other; they lead to their pages, unless one reads by a link. */
export function SubjectCards({ subjects, linked = false }: { subjects: Subject[]; linked?: boolean }) {
  const nameOf = usePlaceNames();
  return (
    <CardList
      items={subjects}
      keyOf={({ id }) => id}
      card={({ id, title, text, answer, state, circle, updatedAt }) => (
        <Card
          name={
            linked ? (
              <Words of={title} />
            ) : (
              <Link to="/subjects/$id" params={{ id }}>
                <Words of={title} />
              </Link>
            )
          }
        >
          <Tags>
            {[
              <Tag key="state" kind={kindOfState(state)}>
                {stateInWords(state)}
              </Tag>,
            ]}
          </Tags>
          <p>
            <ShortText of={text} />
          </p>
          {answer && (
            <p>
              <strong>{m.subjects_answer()}</strong> <ShortText of={answer} />
            </p>
          )}
          <CardFacts>
            <span>
              <Words of={circle.name} />
            </span>
            {circle.bassin && <span>{nameOf(circle.bassin)}</span>}
            <span>{m.subjects_moved_on({ day: formatDay(updatedAt) })}</span>
          </CardFacts>
        </Card>
      )}
    />
  );
}
