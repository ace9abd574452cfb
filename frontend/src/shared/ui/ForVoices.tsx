import type { ReactNode } from "react";
import styles from "./ForVoices.module.css";

/** Words that are only heard; as a `status`, they are said whenever they change. */
export function ForVoices({ role, children }: { role?: "status"; children: ReactNode }) {
  return (
    <span className={styles.unseen} role={role}>
      {children}
    </span>
  );
}
