import { Download } from "lucide-react";
import { m } from "#/shared/i18n/generated/messages.js";
import { ButtonAnchor } from "#/shared/ui/Button";

/** What became of each row, to keep or to correct the sheet by. */
export function ReportAnchor({ id }: { id: string }) {
  return (
    <ButtonAnchor look="secondary" href={`/api/service-imports/${id}/report.csv`} download>
      <Download size={18} aria-hidden />
      {m.imports_report()}
    </ButtonAnchor>
  );
}
