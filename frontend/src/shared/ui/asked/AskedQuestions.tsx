import type { Attribute, Content } from "#/shared/api/questionnaires";
import { m } from "#/shared/i18n/generated/messages.js";
import type { Language } from "#/shared/i18n/language";
import { words } from "#/shared/i18n/text";
import { type Answers, givenTo, shownQuestions, withGiven } from "#/shared/lib/asked";
import { type FormFault, faultAt } from "#/shared/ui/ErrorSummary";
import { Choices, SelectField } from "#/shared/ui/Field";
import styles from "./Asked.module.css";
import { AskedQuestion } from "./AskedQuestion";
import { askedField, askedPointer, attributeField, attributeLabels } from "./words";

export type AskedQuestionsProps = {
  content: Content;
  /** In which the questions are read: not always the page's. */
  language: Language;
  /** What of oneself one may choose from, of what is asked; what is known otherwise is not asked. */
  offered: Partial<Record<Attribute, { code: string; label: string }[]>>;
  value: Answers;
  onChange: (value: Answers) => void;
  /** What is wrong, each with the id that `askedField` gives. */
  faults: FormFault[];
};

/** What a questionnaire asks, to be answered; the one who asks for it keeps what is typed. */
export function AskedQuestions(props: AskedQuestionsProps) {
  const { content, language, value, onChange, faults } = props;
  const shown = new Set(shownQuestions(content, value).map(({ id }) => id));
  const introduction = words(content.introduction, language);
  return (
    <div className={styles.asked} lang={language}>
      {introduction && <p className={styles.introduction}>{introduction}</p>}
      {content.sections.map((section, at) => {
        const questions = section.questions.filter(({ id }) => shown.has(id));
        const title = words(section.title, language);
        return (
          questions.length > 0 && (
            <section key={at} className={styles.section} {...(title && { "aria-label": title })}>
              {title && <h2>{title}</h2>}
              {questions.map((question) => (
                <AskedQuestion
                  key={question.id}
                  id={askedField(question.id)}
                  question={question}
                  language={language}
                  given={givenTo(value, question.id)}
                  error={faultAt(faults, askedPointer(question.id))}
                  onGive={(part) => onChange(withGiven(value, question.id, part))}
                />
              ))}
            </section>
          )
        );
      })}
      <AboutOneself {...props} />
      {content.asksQuoting && (
        <Choices
          id="asked-quotable"
          label={m.questionnaires_quoting({}, { locale: language })}
          options={[{ code: "QUOTABLE", label: m.questionnaires_quotable({}, { locale: language }) }]}
          chosen={value.quotable ? ["QUOTABLE"] : []}
          onChange={(chosen) => onChange({ ...value, quotable: chosen.length > 0 })}
        />
      )}
    </div>
  );
}

function AboutOneself({ content, language, offered, value, onChange }: AskedQuestionsProps) {
  const asked = content.attributes.filter((each) => (offered[each]?.length ?? 0) > 0);
  if (asked.length === 0) return null;
  const heading = m.questionnaires_oneself({}, { locale: language });
  return (
    <section className={styles.section} aria-label={heading}>
      <h2>{heading}</h2>
      <p>{m.questionnaires_oneself_hint({}, { locale: language })}</p>
      {asked.map((attribute) => (
        <SelectField
          key={attribute}
          id={attributeField(attribute)}
          label={attributeLabels[attribute]({}, { locale: language })}
          none={m.questionnaires_untold({}, { locale: language })}
          value={value.attributes[attribute] ?? ""}
          options={offered[attribute] ?? []}
          onChange={(code) => onChange({ ...value, attributes: { ...value.attributes, [attribute]: code } })}
        />
      ))}
    </section>
  );
}
