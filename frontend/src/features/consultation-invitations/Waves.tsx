import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { ConsultationWave } from "#/shared/api/consultations";
import type { Text } from "#/shared/api/types";
import { formatInstant, formatNumber } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { ActForm } from "#/shared/ui/ActForm";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { Note, RecordSection } from "#/shared/ui/RecordLayout";
import { Table } from "#/shared/ui/Table";
import { TextFields } from "#/shared/ui/TextFields";
import { useStartWave } from "./mutations";
import { wavesQuery } from "./queries";

type Kind = ConsultationWave["kind"];

const kindLabels: Record<Kind, () => string> = {
  INVITATION: m.consultations_wave_invitation,
  REMINDER: m.consultations_wave_reminder,
};

/** The mails that left, in waves, and what became of each; and the next one. */
export function Waves({ consultation, may }: { consultation: string; may: boolean }) {
  const query = useQuery(wavesQuery(consultation));
  const [starting, setStarting] = useState<Kind>();
  const [done, setDone] = useState<string>();
  const opener = useRef<HTMLElement>(null);
  const start = (kind: Kind, button: HTMLElement) => {
    opener.current = button;
    setDone(undefined);
    setStarting(kind);
  };
  return (
    <RecordSection heading={m.consultations_waves()}>
      {done && <Done said={done} />}
      {may ? (
        <ButtonRow>
          <Button onClick={(event) => start("INVITATION", event.currentTarget)}>
            {m.consultations_wave_start()}
          </Button>
          <Button look="secondary" onClick={(event) => start("REMINDER", event.currentTarget)}>
            {m.consultations_wave_remind()}
          </Button>
        </ButtonRow>
      ) : (
        <Note>{m.consultations_wave_not_now()}</Note>
      )}
      {starting && (
        <WaveForm
          key={starting}
          consultation={consultation}
          kind={starting}
          done={() => {
            setStarting(undefined);
            setDone(m.consultations_wave_done());
          }}
          close={() => {
            setStarting(undefined);
            opener.current?.focus();
          }}
        />
      )}
      <Loaded query={query} skeleton={<Skeleton blocks={1} />}>
        {({ items }) =>
          items.length === 0 ? <p>{m.consultations_waves_none()}</p> : <WaveTable waves={items} />
        }
      </Loaded>
    </RecordSection>
  );
}

type WaveFormProps = { consultation: string; kind: Kind; done: () => void; close: () => void };

function WaveForm({ consultation, kind, done, close }: WaveFormProps) {
  return (
    <ActForm<{ message: Text | null }, unknown>
      draft={`consultation.${consultation}.wave.${kind}`}
      start={{ message: null }}
      heading={kindLabels[kind]()}
      consequence={
        kind === "INVITATION"
          ? m.consultations_wave_start_consequence()
          : m.consultations_wave_remind_consequence()
      }
      confirm={m.consultations_wave_send()}
      labels={{ message: m.consultations_message }}
      missing={() => []}
      mutation={useStartWave(consultation, kind)}
      done={done}
      close={close}
    >
      {({ form, change, faults }) => (
        <TextFields
          pointer="/message"
          label={m.consultations_message()}
          hint={m.consultations_message_hint()}
          value={form.message}
          onChange={(message) => change({ message })}
          faults={faults}
          long
          optional
        />
      )}
    </ActForm>
  );
}

const measures: { name: () => string; of: (wave: ConsultationWave) => number }[] = [
  { name: m.consultations_wave_addresses, of: ({ addresses }) => addresses },
  { name: m.consultations_wave_sent, of: ({ sent }) => sent },
  { name: m.consultations_wave_bounced, of: ({ bounced }) => bounced },
  { name: m.consultations_wave_opened, of: ({ opened }) => opened },
  { name: m.consultations_wave_interested, of: ({ interested }) => interested },
  { name: m.consultations_wave_refused, of: ({ refused }) => refused },
  { name: m.consultations_wave_silent, of: ({ silent }) => silent },
];

/** A column for each wave: there are few, and they are compared. */
function WaveTable({ waves }: { waves: ConsultationWave[] }) {
  return (
    <Table
      label={m.consultations_waves()}
      rows={measures}
      keyOf={({ name }) => name()}
      columns={[
        { heading: m.consultations_wave(), cell: ({ name }) => name() },
        ...waves.map((wave, i) => ({
          heading: `${waves.length - i}. ${kindLabels[wave.kind]()} · ${formatInstant(wave.createdAt)}`,
          cell: ({ of }: (typeof measures)[number]) => formatNumber(of(wave)),
        })),
      ]}
    />
  );
}
