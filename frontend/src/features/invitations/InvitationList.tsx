import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { problemOf } from "#/shared/api/problem";
import type { EventInvitationItem, Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { useRested } from "#/shared/lib/rested";
import { Button } from "#/shared/ui/Button";
import { Confirmation } from "#/shared/ui/Confirmation";
import { Done } from "#/shared/ui/Done";
import { Choices, TextField } from "#/shared/ui/Field";
import { Skeleton } from "#/shared/ui/Loaded";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { Table } from "#/shared/ui/Table";
import { Tag } from "#/shared/ui/Tag";
import { detailOf, stateKinds, stateLabels } from "./format";
import styles from "./Invitations.module.css";
import { useWithdraw } from "./mutations";
import { invitationsQuery } from "./queries";
import { type InvitationState, states } from "./states";

type InvitationListProps = {
  event: string;
  /** What the address says; a name that is looked for is not in it. */
  state: InvitationState[];
  onState: (state: InvitationState[]) => void;
};

/** Everybody who is invited, with what became of it. */
export function InvitationList({ event, state, onState }: InvitationListProps) {
  const [typed, setTyped] = useState("");
  const q = useRested(typed.trim(), 250);
  const [asking, setAsking] = useState<EventInvitationItem>();
  const [done, setDone] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const withdrawing = useWithdraw(event);
  const list = useInfiniteQuery(invitationsQuery(event, { q: q || null, state }));
  const all = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = list.data?.pages[0]?.total;
  const withdraw = async ({ id, address }: EventInvitationItem) => {
    setDone(undefined);
    setProblem(undefined);
    const result = await withdrawing.mutateAsync(id);
    if (result.done) setDone(m.invitations_withdrawn({ address }));
    else setProblem(result.problem);
  };
  return (
    <RecordSection heading={m.invitations_list()}>
      <Filters {...{ typed, setTyped, state, onState }} />
      {done && <Done said={done} />}
      {problem && <ProblemNotice problem={problem} />}
      <p role="status">{total === undefined ? "" : m.invitations_count({ count: total })}</p>
      {list.isError && <ProblemNotice problem={problemOf(list.error)} retry={() => list.refetch()} />}
      {list.isPending && <Skeleton blocks={3} />}
      {total === 0 && <p>{q || state.length > 0 ? m.invitations_none_found() : m.invitations_none()}</p>}
      {all.length > 0 && <People people={all} busy={withdrawing.isPending} onWithdraw={setAsking} />}
      {list.hasNextPage && total !== undefined && (
        <Button look="secondary" busy={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
          {m.invitations_more({ count: total - all.length })}
        </Button>
      )}
      {asking && (
        <Confirmation
          heading={m.invitations_withdraw_heading({ address: asking.address })}
          confirm={m.invitations_withdraw_confirm()}
          onConfirm={() => withdraw(asking)}
          onClose={() => setAsking(undefined)}
        >
          <p>{m.invitations_withdraw_consequence()}</p>
        </Confirmation>
      )}
    </RecordSection>
  );
}

type FiltersProps = Pick<InvitationListProps, "state" | "onState"> & {
  typed: string;
  setTyped: (typed: string) => void;
};

function Filters({ typed, setTyped, state, onState }: FiltersProps) {
  return (
    <search className={styles.form}>
      <TextField
        id="invited"
        type="search"
        label={m.invitations_search()}
        hint={m.invitations_search_hint()}
        autoComplete="off"
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <details className={styles.more} open={state.length > 0 || undefined}>
        <summary>{m.common_filters()}</summary>
        <Choices
          id="state"
          label={m.invitations_state()}
          columns
          options={states.map((code) => ({ code, label: stateLabels[code]() }))}
          chosen={state}
          onChange={(chosen) => onState(chosen as InvitationState[])}
        />
      </details>
    </search>
  );
}

type PeopleProps = {
  people: EventInvitationItem[];
  busy: boolean;
  onWithdraw: (invitation: EventInvitationItem) => void;
};

function People({ people, busy, onWithdraw }: PeopleProps) {
  return (
    <Table
      label={m.invitations_list()}
      rows={people}
      keyOf={({ id }) => id}
      columns={[
        { heading: m.invitations_person(), cell: (each) => <Person {...each} /> },
        {
          heading: m.invitations_state(),
          cell: (each) => (
            <>
              <Tag kind={stateKinds[each.state] ?? "plain"}>{stateLabels[each.state]()}</Tag>{" "}
              <span className={styles.detail}>{detailOf(each)}</span>
            </>
          ),
        },
        {
          heading: m.invitations_acts(),
          cell: (each) =>
            each.rights.includes("WITHDRAW") && (
              <Button
                look="quiet"
                busy={busy}
                aria-label={m.common_colon({ label: m.invitations_withdraw(), value: each.address })}
                onClick={() => onWithdraw(each)}
              >
                {m.invitations_withdraw()}
              </Button>
            ),
        },
      ]}
    />
  );
}

function Person({ name, address }: EventInvitationItem) {
  return (
    <span className={styles.person}>
      {name && <span>{name}</span>}
      <span className={name ? styles.detail : undefined}>{address}</span>
    </span>
  );
}
