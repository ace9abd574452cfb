import { Flag } from "lucide-react";
import type { Service } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { ButtonLink } from "#/shared/ui/Button";
import styles from "./ReportLink.module.css";

/** The way to report an error in a published record. */
export function ReportLink({ service: { id, visibility } }: { service: Service }) {
  if (visibility !== "PUBLISHED") return null;
  return (
    <p className={styles.link}>
      <ButtonLink look="secondary" to="/services/$id/error-report" params={{ id }}>
        <Flag size={18} aria-hidden />
        {m.reports_heading()}
      </ButtonLink>
    </p>
  );
}
