import { type ReactNode, useId } from "react";
import type { BassinCode } from "#/shared/api/types";
import styles from "./RecordLayout.module.css";
import { bassinColour } from "./Tag";

type RecordLayoutProps = {
  /** What the facts beside are about, for voices. */
  label: string;
  /** The facts that one acts on. */
  aside: ReactNode;
  /** The bassin whose colour the facts bear; none when it is not known, or not one. */
  bassin: BassinCode | null;
  children: ReactNode;
};

/** All that is known of a record, with what one acts on beside it. */
export function RecordLayout({ label, aside, bassin, children }: RecordLayoutProps) {
  return (
    <div className={styles.layout}>
      {/* First for whoever listens or holds a phone: they came to call. */}
      <aside className={`${styles.aside} ${bassinColour(bassin)}`} aria-label={label}>
        {aside}
      </aside>
      <div className={styles.main}>{children}</div>
    </div>
  );
}

/** The parts of a page under each other, when nothing stands beside them. */
export function Sections({ children }: { children: ReactNode }) {
  return <div className={styles.sections}>{children}</div>;
}

type RecordSectionProps = {
  heading: string;
  /** Of its heading: below the page's, or below that of the thing that it is a part of. */
  level?: 2 | 5;
  children: ReactNode;
};

/** A part of a record under its heading. */
export function RecordSection({ heading, level = 2, children }: RecordSectionProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Heading id={id}>{heading}</Heading>
      {children}
    </section>
  );
}

/** Facts with their names. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className={styles.facts}>{children}</dl>;
}

/** One fact under its name. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Something said in passing. */
export function Note({ children }: { children: ReactNode }) {
  return <p className={styles.note}>{children}</p>;
}

/** How far one may rely on a record, in a few sentences. */
export function Trust({ label, sentences }: { label: string; sentences: (string | false)[] }) {
  return (
    <section className={styles.trust} aria-label={label}>
      {sentences
        .filter((sentence) => typeof sentence === "string")
        .map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
    </section>
  );
}
