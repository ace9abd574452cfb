import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

/** Puts the focus where a step begins, as on a new page: at the field that the address names, else at the heading. */
export function useArrival(step: string | undefined): void {
  const field = useLocation({ select: ({ hash }) => hash });
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another step is another page, whatever it holds.
  useEffect(() => {
    // Whoever comes from elsewhere is led to the heading by the shell.
    if (first.current && !field) {
      first.current = false;
      return;
    }
    first.current = false;
    const target = field ? document.getElementById(field) : null;
    (target ?? document.querySelector<HTMLElement>("main h1"))?.focus();
  }, [step, field]);
}
