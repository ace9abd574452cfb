import type { AskedQuestion, PreparationItem } from "#/shared/api/groups";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { byQuestion, organisationInWords } from "./format";
import styles from "./Groups.module.css";

type PreparedProps = { questions: AskedQuestion[]; prepared: PreparationItem[] };

/** What was prepared of each question, for the team. */
export function Prepared({ questions, prepared }: PreparedProps) {
  if (prepared.length === 0) return <p>{m.groups_prepared_none()}</p>;
  return byQuestion(questions, prepared).map(
    ({ question, items }) =>
      question && (
        <section key={question.id} className={styles.question}>
          <h3>{words(question.text)}</h3>
          {items.length === 0 && <p>{m.groups_prepared_none()}</p>}
          {items.map((item) => (
            <div key={item.id} className={styles.prepared}>
              <p className={styles.author}>{writerInWords(item)}</p>
              <p className={styles.words}>{item.text}</p>
            </div>
          ))}
        </section>
      ),
  );
}

function writerInWords(item: PreparationItem): string {
  const organisation = organisationInWords(item);
  if (item.together) return m.groups_prepared_together({ organisation });
  return [item.name ?? m.groups_by_erased(), organisation].filter(Boolean).join(" · ");
}
