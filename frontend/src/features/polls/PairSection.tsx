import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Pair, PairKind, Participant } from "#/shared/api/polls";
import type { Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { ActForm } from "#/shared/ui/ActForm";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, SelectField } from "#/shared/ui/Field";
import { Loaded } from "#/shared/ui/Loaded";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { Table } from "#/shared/ui/Table";
import { missingInPair, type PairTold, pairInWords } from "./format";
import { useAddPair, useRemovePair } from "./mutations";
import { pairsQuery, participantsQuery } from "./queries";

const labels: Record<keyof PairTold, () => string> = {
  oneId: m.polls_pair_one,
  otherId: m.polls_pair_other,
  kind: m.polls_pair_kind,
  binding: m.polls_pair_binding,
};

/** Who would rather be with whom, or not: what the team makes of the wishes. */
export function PairSection({ id, editable }: { id: string; editable: boolean }) {
  const [adding, setAdding] = useState(false);
  const [done, setDone] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const pairs = useQuery(pairsQuery(id));
  const people = useQuery(participantsQuery(id, { state: ["INTERESTED"] }));
  const removing = useRemovePair(id);
  const remove = async (pair: Pair) => {
    setDone(undefined);
    setProblem(undefined);
    const result = await removing.mutateAsync(pair);
    if (result.done) setDone(m.polls_pair_removed());
    else setProblem(result.problem);
  };
  return (
    <RecordSection heading={m.polls_pairs()}>
      <p>{m.polls_pairs_lead()}</p>
      {done && <Done said={done} />}
      {problem && <ProblemNotice problem={problem} />}
      <Loaded query={pairs}>
        {(all) =>
          all.length === 0 ? (
            <p>{m.polls_pairs_none()}</p>
          ) : (
            <Pairs pairs={all} busy={removing.isPending} onRemove={editable ? remove : undefined} />
          )
        }
      </Loaded>
      {editable &&
        (adding ? (
          <PairForm
            id={id}
            people={people.data ?? []}
            onAdded={() => {
              setAdding(false);
              setDone(m.polls_pair_added());
            }}
            onClose={() => setAdding(false)}
          />
        ) : (
          <ButtonRow>
            <Button
              look="secondary"
              onClick={() => {
                setDone(undefined);
                setAdding(true);
              }}
            >
              {m.polls_pair_add()}
            </Button>
          </ButtonRow>
        ))}
    </RecordSection>
  );
}

type PairsProps = { pairs: Pair[]; busy: boolean; onRemove: ((pair: Pair) => void) | undefined };

function Pairs({ pairs, busy, onRemove }: PairsProps) {
  return (
    <Table
      label={m.polls_pairs()}
      rows={pairs}
      keyOf={({ id }) => id}
      columns={[
        { heading: m.polls_pair(), cell: ({ oneName, otherName }) => `${oneName} – ${otherName}` },
        {
          heading: m.polls_pair_kind(),
          cell: ({ kind, binding }) =>
            binding ? `${pairInWords(kind)} (${m.polls_pair_bound()})` : pairInWords(kind),
        },
        ...(onRemove
          ? [
              {
                heading: m.polls_acts(),
                cell: (pair: Pair) => (
                  <Button
                    look="quiet"
                    busy={busy}
                    aria-label={m.polls_pair_remove_of({ one: pair.oneName, other: pair.otherName })}
                    onClick={() => onRemove(pair)}
                  >
                    {m.polls_pair_remove()}
                  </Button>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

type PairFormProps = { id: string; people: Participant[]; onAdded: () => void; onClose: () => void };

function PairForm({ id, people, onAdded, onClose }: PairFormProps) {
  return (
    <ActForm
      draft={`consultations.${id}.pair`}
      place="tab"
      start={{ oneId: "", otherId: "", kind: "TOGETHER" as PairKind, binding: false }}
      heading={m.polls_pair_add()}
      consequence={m.polls_pairs_lead()}
      confirm={m.polls_pair_add()}
      labels={labels}
      missing={missingInPair}
      mutation={useAddPair(id)}
      done={onAdded}
      close={onClose}
    >
      {(fields) => <PairFields {...fields} people={people} />}
    </ActForm>
  );
}

function PairFields({ form, change, faults, people }: FieldsProps<PairTold> & { people: Participant[] }) {
  const options = people.map((person) => ({ code: person.id, label: person.name }));
  return (
    <>
      <SelectField
        id={fieldId("/oneId")}
        label={m.polls_pair_one()}
        error={faultAt(faults, "/oneId")}
        none={m.polls_pair_choose()}
        value={form.oneId}
        options={options}
        onChange={(oneId) => change({ oneId })}
      />
      <SelectField
        id={fieldId("/otherId")}
        label={m.polls_pair_other()}
        error={faultAt(faults, "/otherId")}
        none={m.polls_pair_choose()}
        value={form.otherId}
        options={options}
        onChange={(otherId) => change({ otherId })}
      />
      <Choices
        id={fieldId("/kind")}
        label={m.polls_pair_kind()}
        options={(["TOGETHER", "APART"] as const).map((code) => ({ code, label: pairInWords(code) }))}
        chosen={[form.kind]}
        onChange={([kind]) => change({ kind: kind as PairKind })}
        several={false}
      />
      {form.kind === "APART" && (
        <Choices
          id={fieldId("/binding")}
          label={m.polls_pair_bound()}
          error={faultAt(faults, "/binding")}
          options={[{ code: "BINDING", label: m.polls_pair_binding() }]}
          chosen={form.binding ? ["BINDING"] : []}
          onChange={(chosen) => change({ binding: chosen.length > 0 })}
        />
      )}
    </>
  );
}
