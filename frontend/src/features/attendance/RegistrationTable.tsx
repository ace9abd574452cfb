import type { ReactNode } from "react";
import { m } from "#/shared/i18n/generated/messages.js";
import styles from "./RegistrationTable.module.css";

type RegistrationTableProps = {
  /** While another list is asked for. */
  stale: boolean;
  /** A group of rows for each person. */
  children: ReactNode;
};

/** People in rows and columns, where there is room; on a phone each is a card. */
export function RegistrationTable({ stale, children }: RegistrationTableProps) {
  return (
    <table className={styles.table} aria-label={m.attendance_list()} aria-busy={stale}>
      <thead>
        <tr>
          <th scope="col">{m.attendance_name()}</th>
          <th scope="col">{m.attendance_organisation()}</th>
          <th scope="col">{m.attendance_registration()}</th>
          <th scope="col">{m.attendance_presence()}</th>
          <th scope="col">{m.attendance_since_when()}</th>
        </tr>
      </thead>
      {children}
    </table>
  );
}
