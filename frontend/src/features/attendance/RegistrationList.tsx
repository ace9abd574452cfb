import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { problemOf } from "#/shared/api/problem";
import type { EventQuestion, Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { useRested } from "#/shared/lib/rested";
import { Button } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { Choices, TextField } from "#/shared/ui/Field";
import { Skeleton } from "#/shared/ui/Loaded";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { RecordSection } from "#/shared/ui/RecordLayout";
import styles from "./Attendance.module.css";
import { presenceLabels, stateLabels, states } from "./format";
import { type ReasonedAct, useAccept } from "./mutations";
import { type AttendanceFilter, registrationsQuery } from "./queries";
import { RegistrationCard } from "./RegistrationCard";

type RegistrationListProps = {
  event: string;
  questions: EventQuestion[];
  /** What the address says; a name that is looked for is not in it. */
  filter: AttendanceFilter;
  onFilter: (filter: AttendanceFilter) => void;
};

/** Everybody who is registered: looked for by name, narrowed, and acted upon. */
export function RegistrationList({ event, questions, filter, onFilter }: RegistrationListProps) {
  const [typed, setTyped] = useState("");
  const q = useRested(typed.trim(), 250);
  const [done, setDone] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  // One reason is written at a time.
  const [telling, setTelling] = useState<{ id: string; act: ReasonedAct }>();
  const accept = useAccept(event);
  const list = useInfiniteQuery(registrationsQuery(event, { q: q || null, ...filter }));
  const all = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = list.data?.pages[0]?.total;
  const said = (words: string) => {
    setDone(words);
    setProblem(undefined);
    setTelling(undefined);
  };
  const onAccept = async (id: string, name: string | null) => {
    const result = await accept.mutateAsync(id);
    if (result.done) return said(m.attendance_done_accepted({ name: name ?? m.attendance_anonymous() }));
    setDone(undefined);
    setProblem(result.problem);
  };
  return (
    <RecordSection heading={m.attendance_list()}>
      <Filters {...{ typed, setTyped, filter, onFilter }} />
      {done && <Done said={done} />}
      {problem && <ProblemNotice problem={problem} />}
      <p role="status">{total === undefined ? "" : m.attendance_count({ count: total })}</p>
      {list.isError && <ProblemNotice problem={problemOf(list.error)} retry={() => list.refetch()} />}
      {list.isPending && <Skeleton blocks={4} />}
      {total === 0 && <p>{narrowed(q, filter) ? m.attendance_none_found() : m.attendance_none()}</p>}
      <ul className={styles.list} aria-busy={list.isPlaceholderData}>
        {all.map((registration) => (
          <li key={registration.id}>
            <RegistrationCard
              {...{ event, registration, questions }}
              busy={accept.isPending}
              telling={telling?.id === registration.id ? telling.act : undefined}
              onTell={(act) => setTelling(act && { id: registration.id, act })}
              onAccept={() => onAccept(registration.id, registration.name)}
              onDone={said}
            />
          </li>
        ))}
      </ul>
      {list.hasNextPage && total !== undefined && (
        <Button look="secondary" busy={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
          {m.attendance_more({ count: total - all.length })}
        </Button>
      )}
    </RecordSection>
  );
}

function narrowed(q: string, { state, presence }: AttendanceFilter): boolean {
  return q !== "" || state.length > 0 || presence.length > 0;
}

type FiltersProps = Pick<RegistrationListProps, "filter" | "onFilter"> & {
  typed: string;
  setTyped: (typed: string) => void;
};

function Filters({ typed, setTyped, filter, onFilter }: FiltersProps) {
  return (
    <search className={styles.filters}>
      <TextField
        id="who"
        type="search"
        label={m.attendance_search()}
        hint={m.attendance_search_hint()}
        autoComplete="off"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <details className={styles.more} open={filter.state.length + filter.presence.length > 0 || undefined}>
        <summary>{m.common_filters()}</summary>
        <Choices
          id="state"
          label={m.attendance_state()}
          columns
          options={states.map((code) => ({ code, label: stateLabels[code]() }))}
          chosen={filter.state}
          onChange={(state) => onFilter({ ...filter, state: state as AttendanceFilter["state"] })}
        />
        <Choices
          id="presence"
          label={m.attendance_presence()}
          columns
          options={Object.entries(presenceLabels).map(([code, label]) => ({ code, label: label() }))}
          chosen={filter.presence}
          onChange={(presence) => onFilter({ ...filter, presence: presence as AttendanceFilter["presence"] })}
        />
      </details>
    </search>
  );
}
