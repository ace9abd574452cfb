import { useEffect, useRef } from "react";
import type { ServiceForm } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { shown } from "#/shared/i18n/text";
import type { Merge } from "#/shared/lib/drafts";
import { Button } from "#/shared/ui/Button";
import { Notice } from "#/shared/ui/Notice";
import { fieldLabels } from "./format";

type ChangedMeanwhileProps = {
  merge: Merge<ServiceForm>;
  theirs: ServiceForm;
  change: (part: Partial<ServiceForm>) => void;
};

/** Says what someone else saved while one was typing: what was taken over, and what asks for a choice. */
export function ChangedMeanwhile({ merge, theirs, change }: ChangedMeanwhileProps) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another merge is another thing to read.
  useEffect(() => box.current?.focus(), [merge]);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice kind="warning" heading={m.problems_stale_title()}>
        <p>{m.problems_stale_advice()}</p>
        {merge.taken.length > 0 && (
          <p>{m.directory_taken({ fields: merge.taken.map((field) => fieldLabels[field]()).join(", ") })}</p>
        )}
        {merge.conflicts.map((field) => (
          <div key={field}>
            <p>
              <strong>{fieldLabels[field]()}</strong>
            </p>
            <p>{m.directory_theirs({ text: inWords(theirs[field]) })}</p>
            <Button look="secondary" onClick={() => change({ [field]: theirs[field] })}>
              {m.directory_take_theirs({ field: fieldLabels[field]() })}
            </Button>
          </div>
        ))}
      </Notice>
    </div>
  );
}

/** The value of any field, for reading it over: its words, its codes, or how many rows it has. */
function inWords(value: ServiceForm[keyof ServiceForm]): string {
  if (value === null) return m.common_nothing();
  if (typeof value === "string") return value;
  if (!Array.isArray(value)) return shown(value)?.words ?? m.common_nothing();
  if (value.length === 0) return m.common_nothing();
  return value.map((each) => (typeof each === "string" ? each : rowInWords(each))).join(" · ");
}

function rowInWords(row: object): string {
  return Object.values(row)
    .map((part: unknown) => (typeof part === "object" && part !== null ? shown(part)?.words : part))
    .filter((part) => part !== null && part !== undefined && part !== "")
    .join(" ");
}
