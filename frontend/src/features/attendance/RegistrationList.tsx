import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Outcome, problemOf } from "#/shared/api/problem";
import type { EventQuestion, Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { useRested } from "#/shared/lib/rested";
import { Button } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { Skeleton } from "#/shared/ui/Loaded";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { RecordSection } from "#/shared/ui/RecordLayout";
import type { AttendanceFilter } from "./filter";
import { type ReasonedAct, useAccept, useTellPresenter } from "./mutations";
import { registrationsQuery, searched } from "./queries";
import { RegistrationFilters } from "./RegistrationFilters";
import { RegistrationRow } from "./RegistrationRow";
import { RegistrationTable } from "./RegistrationTable";

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
  const presents = useTellPresenter(event);
  const list = useInfiniteQuery(registrationsQuery(event, searched(q, filter)));
  const all = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = list.data?.pages[0]?.total;
  const said = (words: string) => {
    setDone(words);
    setProblem(undefined);
    setTelling(undefined);
  };
  const tell = async (result: Promise<Outcome<unknown>>, words: string) => {
    const outcome = await result;
    if (outcome.done) return said(words);
    setDone(undefined);
    setProblem(outcome.problem);
  };
  return (
    <RecordSection heading={m.attendance_list()}>
      <RegistrationFilters {...{ typed, setTyped, filter, onFilter }} />
      {done && <Done said={done} />}
      {problem && <ProblemNotice problem={problem} />}
      <p role="status">{total === undefined ? "" : m.attendance_count({ count: total })}</p>
      {list.isError && <ProblemNotice problem={problemOf(list.error)} retry={() => list.refetch()} />}
      {list.isPending && <Skeleton blocks={4} />}
      {total === 0 && <p>{narrowed(q, filter) ? m.attendance_none_found() : m.attendance_none()}</p>}
      {all.length > 0 && (
        <RegistrationTable stale={list.isPlaceholderData}>
          {all.map((registration) => {
            const { id } = registration;
            const name = registration.name ?? m.attendance_anonymous();
            return (
              <RegistrationRow
                key={id}
                {...{ event, registration, questions }}
                busy={accept.isPending || presents.isPending}
                telling={telling?.id === id ? telling.act : undefined}
                onTell={(act) => setTelling(act && { id, act })}
                onAccept={() => tell(accept.mutateAsync(id), m.attendance_done_accepted({ name }))}
                onPresenter={(presenter) =>
                  tell(presents.mutateAsync({ id, presenter }), presenterSaid(name, presenter))
                }
                onDone={said}
              />
            );
          })}
        </RegistrationTable>
      )}
      {list.hasNextPage && total !== undefined && (
        <Button look="secondary" busy={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
          {m.attendance_more({ count: total - all.length })}
        </Button>
      )}
    </RecordSection>
  );
}

function presenterSaid(name: string, presenter: boolean): string {
  return presenter ? m.attendance_done_presenter({ name }) : m.attendance_done_not_presenter({ name });
}

function narrowed(q: string, { state, presence, only }: AttendanceFilter): boolean {
  return q !== "" || state.length + presence.length + only.length > 0;
}
