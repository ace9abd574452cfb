import { createLink } from "@tanstack/react-router";
import type { ComponentProps, ReactNode } from "react";
import styles from "./Button.module.css";

export type Look = "primary" | "secondary" | "quiet" | "danger";

type ButtonProps = ComponentProps<"button"> & {
  look?: Look;
  /** While the act is under way: the button stays reachable, says so, and does nothing more. */
  busy?: boolean;
};

/** An act on this page. */
export function Button({ look = "primary", busy = false, onClick, type = "button", ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      // A busy submit button must not submit again, and a disabled one would lose the focus.
      type={busy ? "button" : type}
      className={`${styles.button} ${styles[look]}`}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
    />
  );
}

type ButtonAnchorProps = ComponentProps<"a"> & { look?: Look };

/** An address that looks like a button: for leaving the interface (sign in) or for files. */
export function ButtonAnchor({ look = "primary", ...rest }: ButtonAnchorProps) {
  return <a {...rest} className={`${styles.button} ${styles[look]}`} />;
}

/** The way to another page of ours, as the main thing to do here. */
export const ButtonLink = createLink(ButtonAnchor);

/** Acts beside each other. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}
