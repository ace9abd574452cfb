import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { RegistrationItem } from "#/shared/api/types";
import { formatNumber } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import styles from "./Attendance.module.css";
import { everybodyQuery, seatsQuery, walkInsQuery } from "./queries";

/** How many are to come, and how many came; who came without having registered is counted apart. */
export function Numbers({ event }: { event: string }) {
  const everybody = useQuery(everybodyQuery(event)).data;
  const walkIns = useQuery(walkInsQuery(event)).data;
  return (
    <Loaded query={useQuery(seatsQuery(event))} skeleton={<Skeleton blocks={1} />}>
      {({ capacity, confirmed, offered, waiting, left }) => (
        <section aria-label={m.attendance_numbers()}>
          <dl className={styles.numbers}>
            <Figure name={m.attendance_confirmed()}>
              {formatNumber(confirmed)}
              {capacity !== null && <small> / {formatNumber(capacity)}</small>}
            </Figure>
            {left !== null && <Figure name={m.attendance_left()}>{formatNumber(left)}</Figure>}
            {offered > 0 && <Figure name={m.attendance_offered()}>{formatNumber(offered)}</Figure>}
            {waiting > 0 && <Figure name={m.attendance_waiting()}>{formatNumber(waiting)}</Figure>}
            {everybody && (
              <Figure name={m.attendance_came()}>{formatNumber(present(everybody).length)}</Figure>
            )}
            {walkIns && <Figure name={m.attendance_walk_ins()}>{formatNumber(walkIns.length)}</Figure>}
          </dl>
        </section>
      )}
    </Loaded>
  );
}

function present(registrations: RegistrationItem[]): RegistrationItem[] {
  return registrations.filter(({ presence }) => presence === "PRESENT");
}

/** A number under what it counts. */
export function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
