import type { QuotedVerbatim } from "#/shared/api/evaluation-reports";
import { useLabels } from "#/shared/api/reference";
import { formatList } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Prose } from "#/shared/ui/Words";
import styles from "./EvaluationReports.module.css";
import { translatedInWords } from "./format";

/** What people wrote, as quotes: in the reader's language where a person translated it, else in theirs. */
export function Quotes({ quotes }: { quotes: QuotedVerbatim[] }) {
  const sayTheme = useLabels("themes");
  if (quotes.length === 0) return null;
  return (
    <ul className={styles.quotes} aria-label={m.evaluation_report_quotes()}>
      {quotes.map((quote) => (
        <li key={quote.id}>
          <figure className={styles.figure}>
            <blockquote className={styles.quote}>
              <Prose of={quote.text} />
            </blockquote>
            <Caption quote={quote} themes={quote.themes.map(sayTheme)} />
          </figure>
        </li>
      ))}
    </ul>
  );
}

function Caption({ quote, themes }: { quote: QuotedVerbatim; themes: string[] }) {
  const said = [translatedInWords(quote), quote.source, themes.length > 0 && formatList(themes)].filter(
    Boolean,
  );
  return said.length > 0 && <figcaption>{said.join(" · ")}</figcaption>;
}
