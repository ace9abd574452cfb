import { ArrowDown, ArrowUp } from "lucide-react";
import { m } from "#/shared/i18n/generated/messages.js";
import type { Way } from "#/shared/lib/order";
import { Button } from "./Button";
import { ForVoices } from "./ForVoices";

type MoversProps = {
  id: string;
  /** What is put elsewhere, for voices. */
  name: string;
  first: boolean;
  last: boolean;
  busy?: boolean;
  onMove: (way: Way) => void;
};

/** The buttons that put something one place up or down. */
export function Movers({ id, name, first, last, busy, onMove }: MoversProps) {
  return (
    <>
      {!first && (
        <Button look="quiet" id={moverId(id, "up")} busy={busy} onClick={() => onMove("up")}>
          <ArrowUp size={18} aria-hidden />
          {m.common_up()} <ForVoices>« {name} »</ForVoices>
        </Button>
      )}
      {!last && (
        <Button look="quiet" id={moverId(id, "down")} busy={busy} onClick={() => onMove("down")}>
          <ArrowDown size={18} aria-hidden />
          {m.common_down()} <ForVoices>« {name} »</ForVoices>
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
