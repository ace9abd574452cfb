import { type ReactNode, useEffect, useRef } from "react";
import { Notice } from "./Notice";

/** Says that what one asked for is done. It takes the focus, since what one asked with may be gone. */
export function Done({ said, children }: { said: string; children?: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: something else that is done is to be read again.
  useEffect(() => box.current?.focus(), [said]);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice kind="success" role="status" heading={said}>
        {children}
      </Notice>
    </div>
  );
}
