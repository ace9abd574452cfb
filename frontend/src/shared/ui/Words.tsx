import { Languages } from "lucide-react";
import type { Text } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import type { Language } from "#/shared/i18n/language";
import { shown } from "#/shared/i18n/text";
import { ForVoices } from "./ForVoices";
import styles from "./Words.module.css";

type WordsProps = { of: Text | null | undefined };

/** A name in the reader's language, else in the one it has, so that voices read it rightly. */
export function Words({ of }: WordsProps) {
  const text = shown(of);
  if (!text) return null;
  return text.foreign ? <span lang={text.language}>{text.words}</span> : text.words;
}

/** A sentence or two in a list; a small mark says which language it is in when that is not the reader's. */
export function ShortText({ of }: WordsProps) {
  const text = shown(of);
  if (!text) return null;
  if (!text.foreign) return text.words;
  const said = { fr: m.common_in_fr, nl: m.common_in_nl, en: m.common_in_en }[text.language]();
  return (
    <>
      <span className={styles.mark} title={said}>
        <span aria-hidden>{text.language}</span>
        <ForVoices>{said}</ForVoices>
      </span>{" "}
      <span lang={text.language}>{text.words}</span>
    </>
  );
}

/** A long text; when it is not in the reader's language, that is said first. */
export function Prose({ of }: WordsProps) {
  const text = shown(of);
  if (!text) return null;
  return (
    <div>
      {text.foreign && <OnlyIn language={text.language} />}
      <p className={styles.paragraphs} lang={text.foreign ? text.language : undefined}>
        {text.words}
      </p>
    </div>
  );
}

/** « disponible uniquement en français ». */
function OnlyIn({ language }: { language: Language }) {
  const said = { fr: m.common_only_in_fr, nl: m.common_only_in_nl, en: m.common_only_in_en };
  return (
    <p className={styles.note}>
      <Languages size={16} aria-hidden />
      {said[language]()}
    </p>
  );
}
