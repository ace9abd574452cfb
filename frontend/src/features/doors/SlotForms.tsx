import type { Slot } from "#/shared/api/opendoors";
import { clockTime, dayInBrussels, formatList } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { ActForm } from "#/shared/ui/ActForm";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { type FormFault, faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { short, TextField } from "#/shared/ui/Field";
import { missingInSpan, slotInWords, spanLabels } from "./format";
import { useAddSlots, useCancelSlot, useMoveSlot } from "./mutations";
import { ReasonForm } from "./ReasonForm";
import { type Span, startsIn } from "./times";

type Steps = { done: () => void; close: () => void };

const emptySpan: Span = { day: "", from: "", until: "", minutes: "90", places: "", room: "" };

/** Adds slots that follow each other on a day. */
export function AddSlots({ id, ...steps }: { id: string } & Steps) {
  return (
    <ActForm<Span, unknown>
      {...steps}
      draft={`slots.new.${id}`}
      start={emptySpan}
      heading={m.doors_add()}
      consequence={m.doors_add_consequence()}
      confirm={m.doors_add_confirm()}
      labels={spanLabels}
      missing={missingInSpan}
      mutation={useAddSlots(id)}
    >
      {(fields) => <SpanFields {...fields} faults={fields.faults.map(ofFirstSlot)} several />}
    </ActForm>
  );
}

/** What is wrong with a slot is wrong with what all of them were told. */
function ofFirstSlot({ id, message }: FormFault): FormFault {
  return {
    id: id.replace(/^field-slots-\d+-start$/, fieldId("/from")).replace(/^field-slots-\d+-/, "field-"),
    message,
  };
}

/** Gives a slot another time, room or number of places. */
export function MoveSlot({ id, slot, ...steps }: { id: string; slot: Slot } & Steps) {
  const minutes = (Date.parse(slot.end) - Date.parse(slot.start)) / 60_000;
  const start: Span = {
    ...{ day: dayInBrussels(slot.start), from: clockTime(slot.start), until: "" },
    ...{ minutes: String(minutes), places: String(slot.places), room: slot.room ?? "" },
  };
  return (
    <ActForm<Span, unknown>
      {...steps}
      draft={`slot.${slot.id}.${slot.version}`}
      start={start}
      heading={m.doors_slot_move_of({ when: slotInWords(slot) })}
      consequence={m.doors_slot_move_consequence()}
      confirm={m.common_save()}
      labels={spanLabels}
      missing={missingInSpan}
      mutation={useMoveSlot(id, slot)}
    >
      {(fields) => <SpanFields {...fields} faults={fields.faults.map(ofMoved)} />}
    </ActForm>
  );
}

function ofMoved({ id, message }: FormFault): FormFault {
  return { id: id === fieldId("/start") ? fieldId("/from") : id, message };
}

/** Cancels a slot, and says why. */
export function CancelSlot({ id, slot, ...steps }: { id: string; slot: Slot } & Steps) {
  return (
    <ReasonForm
      {...steps}
      draft={`slot.cancel.${slot.id}`}
      heading={m.doors_slot_cancel_of({ when: slotInWords(slot) })}
      consequence={m.doors_slot_cancel_consequence()}
      confirm={m.doors_slot_cancel_confirm()}
      hint={m.doors_reason_hint()}
      mutation={useCancelSlot(id, slot)}
    />
  );
}

function SpanFields({ form, change, faults, several = false }: FieldsProps<Span> & { several?: boolean }) {
  const starts = several ? startsIn(form) : [];
  const field = (name: keyof Span) => ({
    id: fieldId(`/${name}`),
    label: spanLabels[name](),
    error: faultAt(faults, `/${name}`),
    value: form[name],
    onChange: ({ target }: { target: { value: string } }) => change({ [name]: target.value }),
    className: short,
  });
  return (
    <>
      <TextField {...field("day")} type="date" />
      <TextField {...field("from")} type="time" label={several ? m.doors_from() : m.doors_start()} />
      {several && <TextField {...field("until")} type="time" hint={m.doors_until_hint()} optional />}
      <TextField {...field("minutes")} inputMode="numeric" />
      <TextField {...field("places")} inputMode="numeric" />
      <TextField {...field("room")} hint={m.doors_slot_room_hint()} className="" optional />
      {starts.length > 0 && (
        <p role="status">{m.doors_would_add({ count: starts.length, times: formatList(starts) })}</p>
      )}
    </>
  );
}
