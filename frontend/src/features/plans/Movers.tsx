import { ArrowDown, ArrowUp } from "lucide-react";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "#/shared/ui/Button";
import { ForVoices } from "#/shared/ui/ForVoices";
import type { Way } from "./order";

type MoversProps = {
  id: string;
  /** What is put elsewhere, for voices. */
  name: string;
  first: boolean;
  last: boolean;
  busy: boolean;
  onMove: (id: string, way: Way) => void;
};

/** The buttons that put something one place up or down. */
export function Movers({ id, name, first, last, busy, onMove }: MoversProps) {
  return (
    <>
      {!first && (
        <Button look="quiet" id={moverId(id, "up")} busy={busy} onClick={() => onMove(id, "up")}>
          <ArrowUp size={18} aria-hidden />
          {m.plans_up()} <ForVoices>« {name} »</ForVoices>
        </Button>
      )}
      {!last && (
        <Button look="quiet" id={moverId(id, "down")} busy={busy} onClick={() => onMove(id, "down")}>
          <ArrowDown size={18} aria-hidden />
          {m.plans_down()} <ForVoices>« {name} »</ForVoices>
        </Button>
      )}
    </>
  );
}

/** Puts the focus back on the button that was pressed, or on the other one when it is gone. */
export function focusMover(id: string, way: Way): void {
  const back = way === "up" ? "down" : "up";
  (document.getElementById(moverId(id, way)) ?? document.getElementById(moverId(id, back)))?.focus();
}

function moverId(id: string, way: Way): string {
  return `move-${id}-${way}`;
}
