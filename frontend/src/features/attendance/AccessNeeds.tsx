import { useQuery } from "@tanstack/react-query";
import { formatList } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { RecordSection } from "#/shared/ui/RecordLayout";
import styles from "./Attendance.module.css";
import { needs } from "./format";
import { everybodyQuery } from "./queries";

/** What must be prepared so that everybody can take part; nothing while nobody asked for anything. */
export function AccessNeeds({ event }: { event: string }) {
  const { data } = useQuery(everybodyQuery(event));
  const asked = needs(data ?? []);
  if (asked.length === 0) return null;
  return (
    <RecordSection heading={m.attendance_to_prepare()}>
      <ul className={styles.needs}>
        {asked.map(({ need, names }) => (
          <li key={need}>{m.common_colon({ label: need, value: formatList(names) })}</li>
        ))}
      </ul>
    </RecordSection>
  );
}
