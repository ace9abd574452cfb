import { useState } from "react";
import { forget, keep, kept, type Place } from "./storage";

/** The content of a record's form, and the version in which it stands. */
export type Versioned<Form> = { version: number; form: Form };

/** What someone typed and has not saved yet: on which version they started, and how it stood then. */
export type Draft<Form> = Versioned<Form> & { base: Form; at: string };

/** A form under way: what is typed now, kept on this device at every change until it is saved. */
export type DraftState<Form> = {
  draft: Draft<Form>;
  /** Where what is typed is kept. */
  place: Place;
  /** When what is shown was typed in an earlier visit; undefined when it starts from the record. */
  restoredAt: string | undefined;
  change: (part: Partial<Form>) => void;
  /** Goes on from another version of the record, with what is typed merged into it. */
  rebase: (version: number, base: Form, form: Form) => void;
  /** Goes back to the record as it stands. */
  discard: () => void;
  /** Forgets what this device kept: it is saved. */
  saved: () => void;
};

/** Starts from what this device kept of a record's form, else from the record itself; what tells of a person, this tab alone keeps. */
export function useDraft<Form extends object>(
  name: string,
  record: Versioned<Form>,
  place: Place = "device",
): DraftState<Form> {
  const key = `estuaire.draft.${name}`;
  const [start] = useState(() => whole(kept<Draft<Form>>(key, place), record.form));
  const [draft, setDraft] = useState<Draft<Form>>(() => start ?? fresh(record));
  const [restoredAt, setRestoredAt] = useState(start?.at);
  // In what nobody typed in there is nothing to lose: it shows the record as it stands.
  if (record.version > draft.version && !isTouched(draft)) setDraft(fresh(record));

  const put = (next: Draft<Form>) => {
    setDraft(next);
    if (same(next.base, next.form)) forget(key, place);
    else keep(key, next, place);
  };

  return {
    draft,
    place,
    restoredAt,
    change: (part) => put({ ...draft, form: { ...draft.form, ...part }, at: new Date().toISOString() }),
    rebase: (version, base, form) => put({ version, base, form, at: new Date().toISOString() }),
    discard: () => {
      put(fresh(record));
      setRestoredAt(undefined);
    },
    saved: () => {
      forget(key, place);
      setRestoredAt(undefined);
    },
  };
}

/** Whether a draft differs from the record that it started on. */
export function isTouched<Form>(draft: Draft<Form>): boolean {
  return !same(draft.base, draft.form);
}

/** What became of a form when the record changed under it, field by field. */
export type Merge<Form> = {
  form: Form;
  /** Changed by others only: taken over. */
  taken: (keyof Form)[];
  /** Changed on both sides: what is typed stays, and someone has to choose. */
  conflicts: (keyof Form)[];
};

/** Whether others changed nothing that a form shows, though the record has another version. */
export function isUnseen<Form>({ taken, conflicts }: Merge<Form>): boolean {
  return taken.length === 0 && conflicts.length === 0;
}

/** Brings what is typed and what others saved meanwhile together, losing neither. */
export function merge<Form extends object>(base: Form, mine: Form, theirs: Form): Merge<Form> {
  const fields = Object.keys(theirs) as (keyof Form)[];
  const changedByOthers = fields.filter(
    (field) => !same(base[field], theirs[field]) && !same(mine[field], theirs[field]),
  );
  const taken = changedByOthers.filter((field) => same(base[field], mine[field]));
  const conflicts = changedByOthers.filter((field) => !taken.includes(field));
  const form = { ...mine };
  for (const field of taken) form[field] = theirs[field];
  return { form, taken, conflicts };
}

/** A draft of an earlier day, with the fields that the form has got since, as they stand in the record. */
function whole<Form>(draft: Draft<Form> | undefined, record: Form): Draft<Form> | undefined {
  return draft && { ...draft, base: { ...record, ...draft.base }, form: { ...record, ...draft.form } };
}

function fresh<Form>({ version, form }: Versioned<Form>): Draft<Form> {
  return { version, base: form, form, at: new Date().toISOString() };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
