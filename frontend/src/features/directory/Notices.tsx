import type { Service } from "#/shared/api/types";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Notice } from "#/shared/ui/Notice";
import { Prose } from "#/shared/ui/Words";
import { noticeInWords } from "./reception";
import styles from "./ServiceView.module.css";

/** What to know before all else: that the record is no draft and still true, closures, messages. */
export function Notices({ service }: { service: Service }) {
  const { visibility, verification, today } = service;
  const stale = verification.stale && visibility === "PUBLISHED";
  if (visibility === "PUBLISHED" && !stale && today.notices.length === 0) return null;
  return (
    <div className={styles.notices}>
      {visibility === "DRAFT" && <Notice kind="warning">{m.directory_draft_notice()}</Notice>}
      {visibility === "ARCHIVED" && <Notice kind="warning">{m.directory_archived_notice()}</Notice>}
      {today.notices.map((notice, i) => (
        <Notice key={i} kind={notice.kind === "CLOSURE" ? "warning" : "info"} heading={noticeInWords(notice)}>
          <Prose of={notice.text} />
        </Notice>
      ))}
      {stale && (
        <Notice kind="warning" heading={m.directory_stale({ date: formatDay(verification.due) })}>
          <p>{m.directory_stale_advice()}</p>
        </Notice>
      )}
    </div>
  );
}
