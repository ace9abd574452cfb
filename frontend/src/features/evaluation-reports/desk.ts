/** Which form of the page is open, one at most, and what was done last. */
export type Desk = {
  open: string | undefined;
  setOpen: (form: string | undefined) => void;
  /** Closes the form without saving: the focus goes back to what opened it. */
  leave: () => void;
  say: (done: string) => void;
};

/** The id of the button that opens a form. */
export function openerOf(form: string): string {
  return `opens-${form}`;
}
