import { Download } from "lucide-react";
import { m } from "#/shared/i18n/generated/messages.js";
import { language } from "#/shared/i18n/language";
import { ButtonAnchor, ButtonRow } from "#/shared/ui/Button";
import { RecordSection } from "#/shared/ui/RecordLayout";

/** The whole list as a file. */
export function Exports({ event }: { event: string }) {
  const address = (format: string) =>
    `/api/events/${event}/registrations.${format}?headings=${language().toUpperCase()}`;
  return (
    <RecordSection heading={m.attendance_export()}>
      <p>{m.attendance_export_lead()}</p>
      <ButtonRow>
        <ButtonAnchor look="secondary" href={address("csv")} download>
          <Download size={18} aria-hidden />
          {m.attendance_export_csv()}
        </ButtonAnchor>
        <ButtonAnchor look="secondary" href={address("xlsx")} download>
          <Download size={18} aria-hidden />
          {m.attendance_export_xlsx()}
        </ButtonAnchor>
      </ButtonRow>
    </RecordSection>
  );
}
