import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { EvaluationSubject } from "#/shared/api/evaluations";
import { usePlaceNames } from "#/shared/api/reference";
import type { When } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { useRested } from "#/shared/lib/rested";
import { today } from "#/shared/lib/today";
import { SelectField, short, TextField } from "#/shared/ui/Field";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { Words } from "#/shared/ui/Words";
import type { Found } from "./choosing";
import styles from "./Evaluations.module.css";
import { subjects } from "./filter";
import { subjectLabels } from "./format";
import { evaluatedFoundQuery } from "./queries";

type ChooseEvaluatedProps = {
  /** The bassins that the reader runs. */
  places: string[];
  /** Says when something took place; the agenda knows how. */
  sayWhen: (when: When) => string;
};

/** Chooses what is evaluated: first its kind, then the one, by a word of it or from a list. */
export function ChooseEvaluated(props: ChooseEvaluatedProps) {
  const [subject, setSubject] = useState<EvaluationSubject>("EVENT");
  return (
    <Page heading={m.evaluations_new()} lead={m.evaluations_choose_lead()}>
      <SelectField
        id="subject"
        label={m.evaluations_evaluated()}
        value={subject}
        options={subjects.map((code) => ({ code, label: subjectLabels[code]() }))}
        onChange={(code) => setSubject(code as EvaluationSubject)}
      />
      <Choosing key={subject} subject={subject} {...props} />
    </Page>
  );
}

type ChoosingProps = ChooseEvaluatedProps & { subject: EvaluationSubject };

function Choosing({ subject, places, sayWhen }: ChoosingProps) {
  const [typed, setTyped] = useState("");
  const [year, setYear] = useState(() => Number(today().slice(0, 4)) - 1);
  const q = useRested(typed.trim(), 300);
  const query = useQuery(evaluatedFoundQuery(subject, q, places, today()));
  const isEvent = subject === "EVENT";
  const label = isEvent ? m.evaluations_choose() : m.evaluations_choose_other();
  return (
    <div className={styles.choosing}>
      <search className={styles.choosing} aria-label={label}>
        <TextField
          id="q"
          type="search"
          label={label}
          hint={isEvent ? m.evaluations_choose_hint() : hints[subject]?.()}
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        {subject === "CIRCLE" && (
          <TextField
            id="year"
            className={short ?? ""}
            type="number"
            label={m.evaluations_year()}
            min={1990}
            max={2200}
            value={year || ""}
            onChange={(event) => setYear(event.target.valueAsNumber || 0)}
          />
        )}
      </search>
      <Loaded query={query} skeleton={<Skeleton />}>
        {({ items, total }) => (
          <section
            className={styles.choosing}
            aria-label={isEvent ? m.evaluations_found() : m.evaluations_found_other()}
            aria-busy={query.isPlaceholderData}
          >
            <p role="status">
              {isEvent
                ? m.evaluations_found_count({ count: total })
                : m.evaluations_found_choices({ count: String(total) })}
            </p>
            <ul className={styles.found}>
              {items.map((found) => (
                <li key={found.id}>
                  <One {...{ subject, found, sayWhen }} {...(subject === "CIRCLE" && { year })} />
                </li>
              ))}
            </ul>
            {total > items.length && <p>{m.evaluations_found_more({ shown: String(items.length) })}</p>}
          </section>
        )}
      </Loaded>
    </div>
  );
}

const hints: Partial<Record<EvaluationSubject, () => string>> = {
  SERVICE: m.evaluations_choose_service_hint,
};

type OneProps = Pick<ChoosingProps, "subject" | "sayWhen"> & { found: Found; year?: number };

function One({ subject, found: { id, title, when, bassin }, year, sayWhen }: OneProps) {
  const nameOf = usePlaceNames();
  return (
    <>
      <Link to="/evaluations/new" search={{ subject, id, ...(year && { year }) }}>
        <Words of={title} />
      </Link>
      {when && <span> · {sayWhen(when)}</span>}
      {bassin && <span> · {nameOf(bassin)}</span>}
    </>
  );
}
