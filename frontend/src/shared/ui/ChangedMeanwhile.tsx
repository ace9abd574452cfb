import { useEffect, useRef } from "react";
import type { Text } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { shown } from "#/shared/i18n/text";
import type { Merge } from "#/shared/lib/drafts";
import { Button } from "./Button";
import { Notice } from "./Notice";

type ChangedMeanwhileProps<Form> = {
  merge: Merge<Form>;
  theirs: Form;
  change: (part: Partial<Form>) => void;
  /** What each field of the form is called. */
  labels: Record<keyof Form, () => string>;
};

/** Says what someone else saved while one was typing: what was taken over, and what asks for a choice. */
export function ChangedMeanwhile<Form extends object>(props: ChangedMeanwhileProps<Form>) {
  const { merge, theirs, change, labels } = props;
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another merge is another thing to read.
  useEffect(() => box.current?.focus(), [merge]);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice kind="warning" heading={m.problems_stale_title()}>
        <p>{m.problems_stale_advice()}</p>
        {merge.taken.length > 0 && (
          <p>{m.common_taken({ fields: merge.taken.map((field) => labels[field]()).join(", ") })}</p>
        )}
        {merge.conflicts.map((field) => (
          <div key={String(field)}>
            <p>
              <strong>{labels[field]()}</strong>
            </p>
            <p>{m.common_theirs({ text: inWords(theirs[field]) })}</p>
            <Button look="secondary" onClick={() => change({ [field]: theirs[field] } as Partial<Form>)}>
              {m.common_take_theirs({ field: labels[field]() })}
            </Button>
          </div>
        ))}
      </Notice>
    </div>
  );
}

/** The value of any field, for reading it over: its words, its codes, or how many rows it has. */
function inWords(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return m.common_nothing();
  if (!Array.isArray(value)) return shown(value as Text)?.words ?? (rowInWords(value) || m.common_nothing());
  if (value.length === 0) return m.common_nothing();
  return value.map((each) => (typeof each === "string" ? each : rowInWords(each))).join(" · ");
}

function rowInWords(row: object): string {
  return Object.values(row)
    .map((part: unknown) => (typeof part === "object" && part !== null ? shown(part as Text)?.words : part))
    .filter((part) => part !== null && part !== undefined && part !== "")
    .join(" ");
}
