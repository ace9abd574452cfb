import { createLink } from "@tanstack/react-router";
import { X } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import styles from "./Chips.module.css";

type ChipsProps = {
  label: string;
  /** Each filter by a key of its own, as a chip that removes it. */
  chips: { key: string; chip: ReactNode }[];
  /** The way to the whole list. */
  clear: ReactNode;
};

/** What narrows a list, each removable by one link, and all of it by one more. */
export function Chips({ label, chips, clear }: ChipsProps) {
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={label}>
      {chips.map(({ key, chip }) => (
        <li key={key}>{chip}</li>
      ))}
      <li>{clear}</li>
    </ul>
  );
}

/** The link that removes one filter. */
export const Chip = createLink(({ children, ...rest }: ComponentProps<"a">) => (
  <a {...rest} className={styles.chip}>
    {children}
    <X size={16} aria-hidden />
  </a>
));

/** The link that removes them all. */
export const ClearLink = createLink((props: ComponentProps<"a">) => (
  <a {...props} className={styles.clear} />
));
