import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useRef, useState } from "react";
import type { OpenDoor, Slot } from "#/shared/api/opendoors";
import type { Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { Note } from "#/shared/ui/RecordLayout";
import { type Column, Table } from "#/shared/ui/Table";
import { slotInWords, slotStateInWords } from "./format";
import { useRemoveSlot } from "./mutations";
import { slotsQuery } from "./queries";
import { AddSlots, CancelSlot, MoveSlot } from "./SlotForms";

/** What one is doing to the slots. */
type Doing = { act: "ADD" } | { act: "MOVE" | "CANCEL"; slot: Slot };

/** At which times one visits; for who edits the door, with the ways to change them. */
export function DoorSlots({ door }: { door: OpenDoor }) {
  const query = useQuery(slotsQuery(door.id));
  const [doing, setDoing] = useState<Doing>();
  const [done, setDone] = useState("");
  const [problem, setProblem] = useState<Problem>();
  const opener = useRef<HTMLElement>(null);
  const remove = useRemoveSlot(door.id);
  const begin = (next: Doing, button: HTMLElement) => {
    opener.current = button;
    setDone("");
    setProblem(undefined);
    setDoing(next);
  };
  const close = () => {
    setDoing(undefined);
    opener.current?.focus();
  };
  const finish = (said: string) => {
    setDoing(undefined);
    setDone(said);
  };
  const takeAway = async (slot: Slot) => {
    const result = await remove.mutateAsync(slot);
    setProblem(result.done ? undefined : result.problem);
    setDone(result.done ? m.doors_slot_removed() : "");
  };
  return (
    <>
      {done && <Done said={done} />}
      {problem && <ProblemNotice problem={problem} />}
      <Loaded query={query} skeleton={<Skeleton blocks={1} />}>
        {(slots) => <SlotTable door={door} slots={slots} begin={begin} remove={takeAway} />}
      </Loaded>
      {door.rights.includes("EDIT") && doing?.act !== "ADD" && (
        <p>
          <Button look="secondary" onClick={(event) => begin({ act: "ADD" }, event.currentTarget)}>
            {m.doors_add()}
          </Button>
        </p>
      )}
      {doing && <Form key={JSON.stringify(doing)} door={door} doing={doing} finish={finish} close={close} />}
    </>
  );
}

type FormProps = { door: OpenDoor; doing: Doing; finish: (said: string) => void; close: () => void };

function Form({ door: { id }, doing, finish, close }: FormProps) {
  if (doing.act === "ADD") return <AddSlots id={id} done={() => finish(m.doors_added())} close={close} />;
  if (doing.act === "MOVE")
    return <MoveSlot id={id} slot={doing.slot} done={() => finish(m.doors_slot_moved())} close={close} />;
  return (
    <CancelSlot id={id} slot={doing.slot} done={() => finish(m.doors_slot_was_cancelled())} close={close} />
  );
}

type SlotTableProps = {
  door: OpenDoor;
  slots: Slot[];
  begin: (next: Doing, button: HTMLElement) => void;
  remove: (slot: Slot) => void;
};

function SlotTable({ door, slots, begin, remove }: SlotTableProps) {
  if (slots.length === 0) return <p>{m.doors_slots_none()}</p>;
  const edits = door.rights.includes("EDIT");
  const columns: Column<Slot>[] = [
    { heading: m.doors_slot_when(), cell: slotInWords },
    {
      heading: m.doors_slot_places(),
      cell: ({ seatsLeft, places }) => m.doors_slot_left({ left: seatsLeft, places }),
    },
    ...(slots.some(({ room }) => room)
      ? [{ heading: m.doors_slot_room(), cell: ({ room }: Slot) => room ?? "" }]
      : []),
    { heading: m.doors_slot_state(), cell: ({ state }) => slotStateInWords(state) },
    {
      heading: m.doors_slot_acts(),
      cell: (slot) => <SlotActs slot={slot} begin={begin} remove={remove} />,
    },
  ];
  return (
    <>
      <Table label={m.doors_slots()} columns={columns} rows={slots} keyOf={({ id }) => id} />
      {edits && slots.some(({ state }) => state === "DRAFT") && <Note>{m.doors_slots_draft()}</Note>}
    </>
  );
}

function SlotActs({ slot, begin, remove }: { slot: Slot } & Pick<SlotTableProps, "begin" | "remove">) {
  const when = slotInWords(slot);
  return (
    <ButtonRow>
      <Link to="/events/$id" params={{ id: slot.id }} aria-label={m.doors_slot_page_of({ when })}>
        {m.doors_slot_page()}
      </Link>
      {slot.rights.includes("MOVE") && (
        <Button
          look="quiet"
          aria-label={m.doors_slot_move_of({ when })}
          onClick={(event) => begin({ act: "MOVE", slot }, event.currentTarget)}
        >
          {m.doors_slot_move()}
        </Button>
      )}
      {slot.rights.includes("CANCEL") && (
        <Button
          look="quiet"
          aria-label={m.doors_slot_cancel_of({ when })}
          onClick={(event) => begin({ act: "CANCEL", slot }, event.currentTarget)}
        >
          {m.doors_slot_cancel()}
        </Button>
      )}
      {slot.rights.includes("REMOVE") && (
        <Button look="quiet" aria-label={m.doors_slot_remove_of({ when })} onClick={() => remove(slot)}>
          {m.doors_slot_remove()}
        </Button>
      )}
    </ButtonRow>
  );
}
