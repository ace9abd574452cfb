import type { ReactNode } from "react";
import styles from "./Article.module.css";

/** A page of plain words under headings. */
export function Article({ children }: { children: ReactNode }) {
  return <div className={styles.article}>{children}</div>;
}

/** A heading with its sentences, a paragraph each. */
export function Chapter({ heading, children }: { heading: string; children: string[] | string }) {
  return (
    <section>
      <h2>{heading}</h2>
      {[children].flat().map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}
