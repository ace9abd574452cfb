import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ConsultationInvitationItem } from "#/shared/api/consultations";
import { problemOf } from "#/shared/api/problem";
import type { Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { useRested } from "#/shared/lib/rested";
import { Button } from "#/shared/ui/Button";
import { Confirmation } from "#/shared/ui/Confirmation";
import { Done } from "#/shared/ui/Done";
import { SelectField, TextField } from "#/shared/ui/Field";
import { Skeleton } from "#/shared/ui/Loaded";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { Table } from "#/shared/ui/Table";
import { Tag } from "#/shared/ui/Tag";
import { type InvitedState, stateKinds, stateLabels, states } from "./format";
import styles from "./Invitations.module.css";
import { useWithdraw } from "./mutations";
import { invitedQuery } from "./queries";

/** Every address that is invited, with what became of it. */
export function InvitedList({ consultation }: { consultation: string }) {
  const [typed, setTyped] = useState("");
  const [state, setState] = useState<InvitedState>();
  const q = useRested(typed.trim(), 250);
  const [asking, setAsking] = useState<ConsultationInvitationItem>();
  const [done, setDone] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const withdrawing = useWithdraw(consultation);
  const list = useInfiniteQuery(invitedQuery(consultation, { q: q || null, state: state ? [state] : [] }));
  const all = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = list.data?.pages[0]?.total;
  const withdraw = async ({ id, address }: ConsultationInvitationItem) => {
    setDone(undefined);
    setProblem(undefined);
    const result = await withdrawing.mutateAsync(id);
    if (result.done) setDone(m.consultations_withdrawn({ address }));
    else setProblem(result.problem);
  };
  return (
    <RecordSection heading={m.consultations_list()}>
      <search className={styles.form}>
        <TextField
          id="invited"
          type="search"
          label={m.consultations_search()}
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <SelectField
          id="invited-state"
          label={m.consultations_state()}
          none={m.consultations_every_state()}
          value={state ?? ""}
          options={states.map((code) => ({ code, label: stateLabels[code]() }))}
          onChange={(code) => setState(states.find((each) => each === code))}
        />
      </search>
      {done && <Done said={done} />}
      {problem && <ProblemNotice problem={problem} />}
      <p role="status">{total === undefined ? "" : m.consultations_invited_count({ count: total })}</p>
      {list.isError && <ProblemNotice problem={problemOf(list.error)} retry={() => list.refetch()} />}
      {list.isPending && <Skeleton blocks={3} />}
      {all.length > 0 && <Invited invited={all} busy={withdrawing.isPending} onWithdraw={setAsking} />}
      {list.hasNextPage && (
        <Button look="secondary" busy={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
          {m.consultations_more_addresses()}
        </Button>
      )}
      {asking && (
        <Confirmation
          heading={m.consultations_withdraw_ask({ address: asking.address })}
          confirm={m.consultations_withdraw()}
          onConfirm={() => withdraw(asking)}
          onClose={() => setAsking(undefined)}
        >
          <p>{m.consultations_withdraw_consequence()}</p>
        </Confirmation>
      )}
    </RecordSection>
  );
}

type InvitedProps = {
  invited: ConsultationInvitationItem[];
  busy: boolean;
  onWithdraw: (invitation: ConsultationInvitationItem) => void;
};

function Invited({ invited, busy, onWithdraw }: InvitedProps) {
  return (
    <Table
      label={m.consultations_list()}
      rows={invited}
      keyOf={({ id }) => id}
      columns={[
        {
          heading: m.consultations_address(),
          cell: ({ name, address }) => (
            <span className={styles.person}>
              {name && <span>{name}</span>}
              <span className={name ? styles.detail : undefined}>{address}</span>
            </span>
          ),
        },
        {
          heading: m.consultations_state(),
          cell: ({ state }) => <Tag kind={stateKinds[state] ?? "plain"}>{stateLabels[state]()}</Tag>,
        },
        {
          heading: m.consultations_to_do(),
          cell: (each) =>
            each.rights.includes("WITHDRAW") && (
              <Button
                look="quiet"
                busy={busy}
                aria-label={m.common_colon({ label: m.consultations_withdraw(), value: each.address })}
                onClick={() => onWithdraw(each)}
              >
                {m.consultations_withdraw()}
              </Button>
            ),
        },
      ]}
    />
  );
}
