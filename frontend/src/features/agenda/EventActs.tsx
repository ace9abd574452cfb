import { useLocation, useNavigate } from "@tanstack/react-router";
import { CalendarClock, Copy, Pencil, Users } from "lucide-react";
import type { AgendaEvent, EventState } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { useMay } from "#/shared/session/session";
import { type Act, Acts } from "#/shared/ui/Acts";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { AttendanceEditor } from "./AttendanceEditor";
import type { Came } from "./attendance";
import styles from "./EventActs.module.css";
import { type PlainAct, type ReasonedAct, type ToldAct, useActOnEvent } from "./mutations";
import { ReasonEditor } from "./ReasonEditor";

type EventActsProps = {
  event: AgendaEvent;
  /** How many were marked as there: what is proposed to who says how many came. */
  came?: Came | undefined;
};

/** What whoever has the right can do with an event: change it, do it again, and decide what becomes of it. */
export function EventActs({ event, came }: EventActsProps) {
  return (
    <div className={styles.acts}>
      <EventLinks event={event} />
      {/* Another event is another page: what was done to one is not said of the next. */}
      <Decisions key={event.id} event={event} came={came} />
    </div>
  );
}

function EventLinks({ event: { id, state, rights } }: { event: AgendaEvent }) {
  const creates = useMay("CREATE_EVENT");
  if (rights.length === 0 && !creates) return null;
  return (
    <ButtonRow>
      {rights.includes("EDIT") && (
        <ButtonLink look="secondary" to="/events/$id/edit" params={{ id }}>
          {state === "POSTPONED" ? <CalendarClock size={18} aria-hidden /> : <Pencil size={18} aria-hidden />}
          {state === "POSTPONED" ? m.agenda_act_new_date() : m.agenda_act_edit()}
        </ButtonLink>
      )}
      {creates && (
        <ButtonLink look="secondary" to="/events/new" search={{ from: id }}>
          <Copy size={18} aria-hidden />
          {m.agenda_act_copy()}
        </ButtonLink>
      )}
      {rights.includes("READ_REGISTRATIONS") && (
        <ButtonLink look="secondary" to="/events/$id/registrations" params={{ id }}>
          <Users size={18} aria-hidden />
          {m.agenda_act_registrations()}
        </ButtonLink>
      )}
      {rights.includes("READ_HISTORY") && (
        <ButtonLink look="secondary" to="/events/$id/history" params={{ id }}>
          {m.common_history()}
        </ButtonLink>
      )}
    </ButtonRow>
  );
}

function Decisions({ event, came }: EventActsProps) {
  const arrived = useLocation().state.done;
  const first = { saved: m.agenda_act_done_saved, created: m.agenda_act_done_created };
  const navigate = useNavigate();
  const acts = [closing(event, came), ...plainActs(event.state), ...reasonedActs(event.id)];
  const mutation = useActOnEvent(event, () => navigate({ to: "/me", state: { removed: true } }));
  return (
    <Acts
      label={m.agenda_act_label()}
      acts={order.flatMap((code) =>
        event.rights.includes(code) ? acts.filter((act) => act.code === code) : [],
      )}
      arrived={arrived === "saved" || arrived === "created" ? first[arrived]() : undefined}
      mutation={mutation}
    />
  );
}

type EventAct = PlainAct | ToldAct;

/** What one most likely came for first, what is hard to take back last. */
const order: EventAct[] = [
  ...(["CLOSE", "PUBLISH", "PROPOSE", "REQUEST_CHANGES", "POSTPONE", "WITHDRAW"] as const),
  ...(["REFUSE", "CANCEL", "REMOVE"] as const),
];

/** Saying how many came, at first or better counted. */
function closing(event: AgendaEvent, came: Came | undefined): Act<EventAct> {
  const label = event.state === "CLOSED" ? m.agenda_act_count_again() : m.agenda_act_close();
  return {
    ...{ code: "CLOSE", label, done: m.agenda_act_done_closed() },
    look: event.state === "CLOSED" ? "secondary" : "primary",
    tell: (steps) => <AttendanceEditor {...steps} event={event} came={came} heading={label} />,
  };
}

function plainActs(state: EventState): Act<EventAct>[] {
  return [
    { code: "PROPOSE", label: m.agenda_act_propose(), done: m.agenda_act_done_proposed(), look: "primary" },
    publishing(state),
    {
      code: "WITHDRAW",
      look: "secondary",
      ...(state === "PUBLISHED"
        ? {
            label: m.agenda_act_withdraw(),
            done: m.agenda_act_done_withdrawn(),
            ask: {
              heading: m.agenda_act_withdraw_heading(),
              consequence: m.agenda_act_withdraw_consequence(),
            },
          }
        : { label: m.agenda_act_take_back(), done: m.agenda_act_done_taken_back() }),
    },
    {
      code: "REMOVE",
      label: m.agenda_act_remove(),
      done: m.agenda_act_done_removed(),
      look: "danger",
      ask: { heading: m.agenda_act_remove_heading(), consequence: m.agenda_act_remove_consequence() },
    },
  ];
}

/** Announcing means something else in each state. */
function publishing(state: EventState): Act<EventAct> {
  const act = { code: "PUBLISH", look: "primary", done: m.agenda_act_done_published() } as const;
  if (state === "POSTPONED") {
    const ask = { heading: m.agenda_act_again_heading(), consequence: m.agenda_act_again_consequence() };
    return { ...act, label: m.agenda_act_again(), look: "secondary", ask };
  }
  if (state === "CANCELLED") return { ...act, label: m.agenda_act_undo(), look: "secondary" };
  if (state === "DRAFT") return { ...act, label: m.agenda_act_publish() };
  return { ...act, label: m.agenda_act_accept(), done: m.agenda_act_done_accepted() };
}

function reasonedActs(id: string): Act<EventAct>[] {
  const told = {
    REQUEST_CHANGES: {
      label: m.agenda_act_request(),
      done: m.agenda_act_done_requested(),
      consequence: m.agenda_act_request_consequence(),
    },
    REFUSE: {
      label: m.agenda_act_refuse(),
      done: m.agenda_act_done_refused(),
      consequence: m.agenda_act_refuse_consequence(),
    },
    POSTPONE: {
      label: m.agenda_act_postpone(),
      done: m.agenda_act_done_postponed(),
      consequence: m.agenda_act_postpone_consequence(),
    },
    CANCEL: {
      label: m.agenda_act_cancel(),
      done: m.agenda_act_done_cancelled(),
      consequence: m.agenda_act_cancel_consequence(),
    },
  };
  return (Object.keys(told) as ReasonedAct[]).map((code) => {
    const { label, done, consequence } = told[code];
    return {
      ...{ code, label, done, look: code === "CANCEL" || code === "REFUSE" ? "danger" : "secondary" },
      tell: (steps) => (
        <ReasonEditor
          {...steps}
          id={id}
          act={code}
          heading={label}
          consequence={consequence}
          confirm={m.agenda_act_confirm({ act: label })}
        />
      ),
    };
  });
}
