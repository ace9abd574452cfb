import { Printer } from "lucide-react";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "./Button";

/** Prints the page as paper shows it. */
export function PrintButton() {
  return (
    <Button look="secondary" onClick={() => window.print()}>
      <Printer size={18} aria-hidden />
      {m.common_print()}
    </Button>
  );
}
