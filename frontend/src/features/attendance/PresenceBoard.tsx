import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { RegistrationItem, WalkIn } from "#/shared/api/types";
import { formatNumber } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { holds } from "#/shared/i18n/text";
import { useMe } from "#/shared/session/session";
import { TextField } from "#/shared/ui/Field";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { Note, RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { byName, organisationOf } from "./format";
import styles from "./Presence.module.css";
import { PresenceRow } from "./PresenceRow";
import { everybodyQuery, walkInsQuery } from "./queries";
import { type Mark, settled, shownPresence, ticked, without, written } from "./queue";
import { SendingState } from "./SendingState";
import { useSending } from "./sending";
import { WalkIns } from "./WalkIns";
import { numberOf, putMarks, useWaiting, waitingFor } from "./waiting";

/** So often the list is asked for again, in milliseconds: others mark at the same door. */
const again = 30_000;

/** Ticks who is there, on a phone at the door; it goes on without the network, and sends later. */
export function PresenceBoard({ event }: { event: string }) {
  const by = useNumber();
  useSending(event, by);
  const everybody = useQuery({ ...everybodyQuery(event), refetchInterval: again });
  const walkIns = useQuery({ ...walkInsQuery(event), refetchInterval: again });
  return (
    <Loaded query={everybody} skeleton={<Skeleton blocks={6} />}>
      {(registrations) =>
        by === undefined ? null : (
          <Door event={event} by={by} registrations={registrations} walkIns={walkIns.data ?? []} />
        )
      }
    </Loaded>
  );
}

/** Who marks here; whose session ends goes on marking, and what they mark waits until they have signed in again. */
function useNumber(): number | undefined {
  const me = useMe();
  const [known, setKnown] = useState<number>();
  const now = me?.signedIn ? numberOf(me.email ?? "") : known;
  if (now !== known) setKnown(now);
  return now;
}

type DoorProps = { event: string; by: number; registrations: RegistrationItem[]; walkIns: WalkIn[] };

function Door({ event, by, registrations, walkIns }: DoorProps) {
  const waiting = useWaiting(event);
  const [typed, setTyped] = useState("");
  const foreign = waiting.by !== undefined && waiting.by !== by && waiting.marks.length > 0;
  // What somebody else left on this device is neither shown nor sent.
  const marks = foreign ? [] : waiting.marks;
  const change = (act: (marks: Mark[]) => Mark[]) => putMarks(event, act(waitingFor(event).marks), by);
  const markable = byName(registrations.filter(({ rights }) => rights.includes("MARK_PRESENCE")));
  const found = markable.filter((each) => holds(`${each.name ?? ""} ${organisationOf(each)}`, typed));
  const present = markable.filter(({ id, presence }) => shownPresence(marks, id, presence) === "PRESENT");
  return (
    <div className={styles.door}>
      <p>{m.attendance_presence_lead()}</p>
      <SendingState {...{ event, foreign, waiting }} />
      <p className={styles.count} role="status">
        {m.attendance_so_far({ present: formatNumber(present.length), all: formatNumber(markable.length) })}
      </p>
      <Sections>
        <RecordSection heading={m.attendance_registered()}>
          <TextField
            id="who"
            type="search"
            label={m.attendance_search_here()}
            autoComplete="off"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
          {found.length === 0 && (
            <p>{markable.length === 0 ? m.attendance_nobody() : m.attendance_nobody_found()}</p>
          )}
          <ul className={styles.rows}>
            {found.map((each) => (
              <PresenceRow
                key={each.id}
                registration={each}
                marks={marks}
                locked={foreign}
                onTick={(presence) => change((all) => ticked(all, each.id, each.presence, presence))}
                onSettle={(whose) => change((all) => settled(all, each.id, whose))}
                onForget={(mark) => change((all) => without(all, mark))}
              />
            ))}
          </ul>
        </RecordSection>
        <RecordSection heading={m.attendance_walk_ins()}>
          <WalkIns
            {...{ marks, walkIns }}
            locked={foreign}
            onWrite={(id, words) => change((all) => written(all, id, words))}
            onForget={(mark) => change((all) => without(all, mark))}
          />
        </RecordSection>
      </Sections>
      <Note>{m.attendance_device()}</Note>
    </div>
  );
}
