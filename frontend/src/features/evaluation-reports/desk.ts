/** Which form of the page is open, one at most, and what was done last. */
export type Desk = {
  open: string | undefined;
  setOpen: (form: string | undefined) => void;
  say: (done: string) => void;
};
