import { Printer } from "lucide-react";
import type { Service } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "#/shared/ui/Button";
import styles from "./ServiceView.module.css";

/** What one can do with a service: anyone prints it, whoever has the right changes it. */
export function ServiceActions({ service: _ }: { service: Service }) {
  return (
    <div className={styles.actions}>
      <Button look="secondary" onClick={() => window.print()}>
        <Printer size={18} aria-hidden />
        {m.common_print()}
      </Button>
    </div>
  );
}
