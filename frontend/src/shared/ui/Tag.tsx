import type { ReactNode } from "react";
import type { BassinCode } from "#/shared/api/types";
import styles from "./Tag.module.css";

type TagProps = { kind?: "plain" | "success" | "warning" | "danger"; children: ReactNode };

/** A word about a thing: its type, its state. The colour only helps; the word says it. */
export function Tag({ kind = "plain", children }: TagProps) {
  return <span className={`${styles.tag} ${kind === "plain" ? "" : styles[kind]}`}>{children}</span>;
}

/** Tags beside each other, as the list that they are. */
export function Tags({ children }: { children: ReactNode[] }) {
  return (
    <ul className={styles.tags}>
      {children.map((child, i) => (
        <li key={i}>{child}</li>
      ))}
    </ul>
  );
}

/** A bassin's name with its dot of colour. */
export function BassinMark({ code, children }: { code: BassinCode | null; children: ReactNode }) {
  return (
    <span className={`${styles.bassin} ${bassinColour(code)}`}>
      <span className={styles.dot} aria-hidden />
      <span>{children}</span>
    </span>
  );
}

/** The class that sets `--bassin` to the colour of a bassin. */
export function bassinColour(code: BassinCode | null): string {
  return (code && styles[code]) || "";
}
