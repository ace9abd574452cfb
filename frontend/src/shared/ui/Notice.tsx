import { CircleCheck, Info, OctagonAlert, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./Notice.module.css";

const icons = { info: Info, success: CircleCheck, warning: TriangleAlert, danger: OctagonAlert };

type NoticeProps = {
  kind?: keyof typeof icons;
  heading?: ReactNode;
  /** `status` when it appears after an act, `alert` when it cannot wait. */
  role?: "status" | "alert" | undefined;
  children?: ReactNode;
};

/** Something to know before going on. */
export function Notice({ kind = "info", heading, role, children }: NoticeProps) {
  const Icon = icons[kind];
  return (
    <div className={`${styles.notice} ${styles[kind]}`} role={role}>
      <Icon aria-hidden size={24} />
      <div className={styles.body}>
        {heading && <p className={styles.heading}>{heading}</p>}
        {children}
      </div>
    </div>
  );
}
