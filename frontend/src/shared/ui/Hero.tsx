import type { ReactNode } from "react";
import styles from "./Hero.module.css";

type HeroProps = { heading: string; lead: string; children: ReactNode };

/** The opening of the home page: one sentence, one thing to do, and the water. */
export function Hero({ heading, lead, children }: HeroProps) {
  return (
    <div className={styles.hero}>
      <div className={styles.inner}>
        <div className={styles.words}>
          <h1 tabIndex={-1}>{heading}</h1>
          <p>{lead}</p>
        </div>
        {children}
      </div>
      <svg className={styles.waves} viewBox="0 0 1200 40" preserveAspectRatio="none" aria-hidden="true">
        {[11, 20, 29].map((y) => (
          <path
            key={y}
            d={`M0 ${y}c100-12 200-12 300 0s200 12 300 0 200-12 300 0 200 12 300 0`}
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
          />
        ))}
      </svg>
    </div>
  );
}

/** A part of a page that stands under its own heading. */
export function Section({
  heading,
  lead,
  children,
}: {
  heading: string;
  lead?: string;
  children: ReactNode;
}) {
  return (
    <section className={styles.section}>
      <div>
        <h2>{heading}</h2>
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      {children}
    </section>
  );
}
