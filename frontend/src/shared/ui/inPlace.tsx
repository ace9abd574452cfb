import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";

type InPlace = {
  editing: boolean;
  /** Of the button that opens the editor. */
  opener: RefObject<HTMLButtonElement | null>;
  edit: () => void;
  /** Leaves without saving: the focus goes back to the button. */
  cancel: () => void;
  /** Leaves once it is saved: what says so takes the focus. */
  leave: () => void;
};

/** Something that is read until one edits it in its place, by a button that is gone meanwhile. */
export function useInPlace(): InPlace {
  const [editing, setEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const cancelled = useRef(false);
  useEffect(() => {
    if (!editing && cancelled.current) opener.current?.focus();
    cancelled.current = false;
  }, [editing]);
  return {
    ...{ editing, opener },
    edit: () => setEditing(true),
    cancel: () => {
      cancelled.current = true;
      setEditing(false);
    },
    leave: () => setEditing(false),
  };
}

/** What comes in the place of a button that was pressed: it takes the focus that the button had. */
export function TakesFocus({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      {children}
    </div>
  );
}

/** Goes to the page's heading when another page comes at the same address: what one pressed is gone. */
export function useHeadingFocus(another: boolean): void {
  useEffect(() => {
    if (another) document.querySelector<HTMLElement>("h1")?.focus();
  }, [another]);
}
