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

function WaveTable({ waves }: { waves: ConsultationWave[] }) {
  const number = (heading: string, of: (wave: ConsultationWave) => number) => ({
    heading,
    cell: (wave: ConsultationWave) => formatNumber(of(wave)),
  });
  return (
    <Table
      label={m.consultations_waves()}
      rows={waves}
      keyOf={({ id }) => id}
      columns={[
        {
          heading: m.consultations_wave(),
          cell: ({ kind, createdAt }) => `${kindLabels[kind]()} · ${formatInstant(createdAt)}`,
        },
        number(m.consultations_wave_addresses(), ({ addresses }) => addresses),
        number(m.consultations_wave_sent(), ({ sent }) => sent),
        number(m.consultations_wave_bounced(), ({ bounced }) => bounced),
        number(m.consultations_wave_opened(), ({ opened }) => opened),
        number(m.consultations_wave_interested(), ({ interested }) => interested),
        number(m.consultations_wave_refused(), ({ refused }) => refused),
        number(m.consultations_wave_silent(), ({ silent }) => silent),
      ]}
    />
  );
}
