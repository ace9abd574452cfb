import type { UseMutationResult } from "@tanstack/react-query";
import { useState } from "react";
import { type Outcome, problemOf } from "#/shared/api/problem";
import type { Problem } from "#/shared/api/types";
import { type DraftState, isUnseen, type Merge, merge, type Versioned } from "#/shared/lib/drafts";
import { type FormFault, faultsOf } from "./ErrorSummary";

/** What came of saving so far: what is wrong, what others saved meanwhile, and whether it is under way. */
export type Saving<Form> = {
  faults: FormFault[];
  problem: Problem | undefined;
  merged: Merge<Form> | undefined;
  save: () => Promise<void>;
  pending: boolean;
};

export type SavingProps<Form, Saved> = {
  state: DraftState<Form>;
  /** What must be there before the form can be sent at all. */
  missing: (form: Form) => FormFault[];
  mutation: UseMutationResult<Outcome<Saved>, Error, Versioned<Form>>;
  onSaved: (saved: Saved) => void;
  /** The record as it stands now, to go on from when someone else changed it; none while there is no record. */
  latest?: (() => Promise<Versioned<Form>>) | undefined;
};

/** Saves a form. Whatever is refused, what is typed stays; another version is merged, never overwritten. */
export function useSaving<Form extends object, Saved>(props: SavingProps<Form, Saved>): Saving<Form> {
  const { state, missing, mutation, onSaved, latest } = props;
  const [faults, setFaults] = useState<FormFault[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const [merged, setMerged] = useState<Merge<Form>>();

  const save = async () => {
    const lacking = missing(state.draft.form);
    setFaults(lacking);
    setProblem(undefined);
    if (lacking.length > 0) return;
    const result = await mutation.mutateAsync(state.draft);
    if (!result.done && result.problem.code === "stale-version" && latest) await goOnFrom(latest);
    else take(result);
  };

  const take = (result: Outcome<Saved>) => {
    if (result.done) {
      setMerged(undefined);
      state.saved();
      onSaved(result.value);
    } else if (result.problem.violations.length > 0) setFaults(faultsOf(result.problem));
    else setProblem(result.problem);
  };

  const goOnFrom = async (ask: () => Promise<Versioned<Form>>) => {
    try {
      const { version, form: theirs } = await ask();
      const result = merge(state.draft.base, state.draft.form, theirs);
      state.rebase(version, theirs, result.form);
      // What changed stands in another form of the same record: there is nothing to choose between.
      if (isUnseen(result)) take(await mutation.mutateAsync({ version, form: result.form }));
      else setMerged(result);
    } catch (error) {
      setProblem(problemOf(error));
    }
  };

  return { faults, problem, merged, save, pending: mutation.isPending };
}
