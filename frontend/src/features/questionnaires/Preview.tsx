import { useEffect, useRef, useState } from "react";
import type { Content } from "#/shared/api/questionnaires";
import { m } from "#/shared/i18n/generated/messages.js";
import { type Language, language, languages, ownNames } from "#/shared/i18n/language";
import { askedFaults, nothingAnswered } from "#/shared/lib/asked";
import { AskedQuestions } from "#/shared/ui/asked/AskedQuestions";
import { useOffered } from "#/shared/ui/asked/offered";
import { askedFaultsInWords } from "#/shared/ui/asked/words";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { ErrorSummary, type FormFault } from "#/shared/ui/ErrorSummary";
import { Choices } from "#/shared/ui/Field";
import styles from "./Questionnaires.module.css";

type PreviewProps = {
  content: Content;
  /** The way back, when it is shown instead of something else. */
  onClose?: () => void;
};

/** A questionnaire as people will see it, to be tried: nothing of it is sent. */
export function Preview({ content, onClose }: PreviewProps) {
  const [chosen, setChosen] = useState<Language>(language());
  const [answers, setAnswers] = useState(nothingAnswered);
  const [faults, setFaults] = useState<FormFault[]>([]);
  const [tries, setTries] = useState(0);
  const offered = useOffered(chosen);
  const heading = useRef<HTMLHeadingElement>(null);
  const instead = onClose !== undefined;
  useEffect(() => {
    if (instead) heading.current?.focus();
  }, [instead]);
  const attempt = () => {
    setFaults(askedFaultsInWords(content, askedFaults(content, answers), chosen));
    setTries(tries + 1);
  };
  return (
    <section className={styles.preview} aria-labelledby="preview">
      <h2 id="preview" ref={heading} tabIndex={-1}>
        {m.questionnaires_preview()}
      </h2>
      <p>{m.questionnaires_preview_lead()}</p>
      <Choices
        id="preview-language"
        label={m.questionnaires_preview_language()}
        several={false}
        options={languages.map((each) => ({ code: each, label: ownNames[each] }))}
        chosen={[chosen]}
        onChange={([next]) => setChosen(next as Language)}
      />
      <ErrorSummary faults={faults} />
      {tries > 0 && faults.length === 0 && <Done key={tries} said={m.questionnaires_preview_done()} />}
      <div className={styles.sheet}>
        <AskedQuestions
          content={content}
          language={chosen}
          offered={offered}
          value={answers}
          onChange={(next) => {
            setAnswers(next);
            setTries(0);
          }}
          faults={faults}
        />
      </div>
      <ButtonRow>
        <Button look="secondary" onClick={attempt}>
          {m.questionnaires_preview_try()}
        </Button>
        {onClose && (
          <Button look="secondary" onClick={onClose}>
            {m.questionnaires_preview_close()}
          </Button>
        )}
      </ButtonRow>
    </section>
  );
}
