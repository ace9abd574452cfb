import type { EvaluationAnswered, EvaluationResultsGroup } from "#/shared/api/evaluation-results";
import type { When } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Words } from "#/shared/ui/Words";
import { groupName } from "./format";
import styles from "./Results.module.css";
import { TallyPicture } from "./TallyPicture";
import { TallyTable } from "./TallyTable";

type AnsweredQuestionProps = {
  answered: EvaluationAnswered;
  /** Those that it is told apart by, in the order of its tallies. */
  groups: EvaluationResultsGroup[];
  sayWhen: (when: When) => string;
};

/** A question with what was answered to it: as a picture, and in rows and columns. */
export function AnsweredQuestion({ answered, groups, sayWhen }: AnsweredQuestionProps) {
  const { question, all, groups: tallies, groupsTooFew } = answered;
  const told = tallies.map((tally, i) => {
    const group = groups[i];
    return { key: group?.code ?? String(i), name: group ? groupName(group, sayWhen) : "", tally };
  });
  const isApart = told.length > 0;
  return (
    <article className={styles.answered}>
      <h3>
        <Words of={question.text} />
      </h3>
      {all === null ? (
        <p className={styles.small}>{m.results_too_few()}</p>
      ) : (
        <>
          <p className={styles.small}>{m.results_base({ count: all.base })}</p>
          {groupsTooFew && <p className={styles.small}>{m.results_groups_too_few()}</p>}
          {!isApart && question.kind !== "OPEN" && (
            <>
              <TallyPicture question={question} tally={all} />
              <TallyTable question={question} told={[{ key: "all", name: "", tally: all }]} />
            </>
          )}
          {isApart && (
            <>
              <div className={styles.groups}>
                {told.map(({ key, name, tally }) => (
                  <div key={key} className={styles.line}>
                    <h4>{m.common_colon({ label: name, value: m.results_base({ count: tally.base }) })}</h4>
                    {tally.base > 0 && question.kind !== "OPEN" && (
                      <TallyPicture question={question} tally={tally} />
                    )}
                  </div>
                ))}
              </div>
              {question.kind !== "OPEN" && <TallyTable question={question} told={told} />}
            </>
          )}
        </>
      )}
    </article>
  );
}
