import type { CSSProperties } from "react";
import type { EvaluationQuestion, EvaluationShare, EvaluationTally } from "#/shared/api/evaluation-results";
import { choiceName, lineName } from "#/shared/i18n/answered";
import { m } from "#/shared/i18n/generated/messages.js";
import { hiddenLines, isWhole, meanInWords, shareInWords } from "./format";
import styles from "./Results.module.css";

type PictureProps = { question: EvaluationQuestion; tally: EvaluationTally };

/** How a question was answered, as bars with their words: no colour speaks alone. */
export function TallyPicture({ question, tally }: PictureProps) {
  const mean = meanInWords(tally);
  return (
    <div className={styles.picture}>
      {tally.choices.length > 0 && <Bars question={question} shares={tally.choices} />}
      {tally.lines.map(({ line, choices }) => (
        <div key={line} className={styles.line}>
          <p>{lineName(question, line)}</p>
          <Bars question={question} shares={choices} />
        </div>
      ))}
      {hiddenLines(question, tally).map((line) => (
        <p key={line} className={styles.small}>
          {m.results_line_too_few({ line })}
        </p>
      ))}
      {mean && <p className={styles.mean}>{mean}</p>}
      {question.kind === "MULTIPLE" && <p className={styles.small}>{m.results_several()}</p>}
    </div>
  );
}

type BarsProps = { question: EvaluationQuestion; shares: EvaluationShare[] };

function Bars({ question, shares }: BarsProps) {
  const name = (choice: string) => choiceName(question, choice);
  return isWhole(question) ? <OneBar shares={shares} name={name} /> : <BarEach shares={shares} name={name} />;
}

type SharesProps = { shares: EvaluationShare[]; name: (choice: string) => string };

/** All answers in one bar of a hundred per cent, and what each part of it is, in the same order and under the same mark. */
function OneBar({ shares, name }: SharesProps) {
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        {shares.map(({ choice, answers, share }, i) => (
          <span key={choice} style={{ flexGrow: answers, ...depth(i, shares.length) }}>
            {share >= 0.06 && <b>{mark(choice, i)}</b>}
          </span>
        ))}
      </div>
      <ul className={styles.legend}>
        {shares.map((share, i) => (
          <li key={share.choice}>
            <span className={styles.swatch} style={depth(i, shares.length)} />
            <span>
              {mark(share.choice, i) !== share.choice && `${mark(share.choice, i)} · `}
              <Named label={name(share.choice)} share={share} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Named({ label, share }: { label: string; share: EvaluationShare }) {
  return (
    <>
      {m.common_colon({ label, value: "" })}
      <strong>{shareInWords(share)}</strong>
    </>
  );
}

/** What a part of a bar bears: the step of a scale, else a letter. */
function mark(choice: string, i: number): string {
  return /^\d+$/.test(choice) ? choice : String.fromCodePoint("A".charCodeAt(0) + i);
}

/** A bar for each, where several could be chosen: together they are no whole. */
function BarEach({ shares, name }: SharesProps) {
  return (
    <ul className={styles.bars}>
      {shares.map((share) => (
        <li key={share.choice}>
          <span>
            <Named label={name(share.choice)} share={share} />
          </span>
          <span className={styles.track} aria-hidden="true">
            <span style={{ width: `${share.share * 100}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** From pale to dark, for the parts of a bar in their order. */
function depth(i: number, all: number): CSSProperties {
  const part = all === 1 ? 100 : Math.round(12 + (88 * i) / (all - 1));
  return { background: `color-mix(in srgb, var(--river) ${part}%, var(--surface))` };
}
