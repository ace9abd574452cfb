import type { MyRegistration } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { type Act, Acts } from "#/shared/ui/Acts";
import { type OwnAct, useActOnRegistration } from "./mutations";

type OwnActsProps = { secret: string; registration: MyRegistration };

/** What one can do with one's place: take it, confirm one's address, give it up. */
export function OwnActs({ secret, registration }: OwnActsProps) {
  const mutation = useActOnRegistration(secret);
  const acts = actsOn(registration);
  return (
    <Acts
      label={m.registrations_acts()}
      acts={acts.filter(({ code }) => registration.rights.includes(code))}
      arrived={undefined}
      mutation={mutation}
    />
  );
}

/** What one most likely came for first, what is hard to take back last. */
function actsOn({ state }: MyRegistration): Act<OwnAct>[] {
  return [
    {
      ...{ code: "CONFIRM", look: "primary" },
      ...{ label: m.registrations_act_confirm(), done: m.registrations_act_confirmed() },
    },
    {
      ...{ code: "ACCEPT", look: "primary" },
      ...{ label: m.registrations_act_accept(), done: m.registrations_act_accepted() },
    },
    state === "OFFERED" ? declining() : cancelling(state === "WAITING"),
  ];
}

function cancelling(waiting: boolean): Act<OwnAct> {
  const label = waiting ? m.registrations_act_leave() : m.registrations_act_cancel();
  return {
    ...{ code: "CANCEL", look: "danger", label, done: m.registrations_act_cancelled() },
    ask: {
      heading: waiting ? m.registrations_act_leave_heading() : m.registrations_act_cancel_heading(),
      consequence: waiting
        ? m.registrations_act_leave_consequence()
        : m.registrations_act_cancel_consequence(),
    },
  };
}

/** An offer that one does not take goes to the next in the line. */
function declining(): Act<OwnAct> {
  return {
    ...{ code: "CANCEL", look: "secondary" },
    ...{ label: m.registrations_act_decline(), done: m.registrations_act_declined() },
    ask: {
      heading: m.registrations_act_decline_heading(),
      consequence: m.registrations_act_decline_consequence(),
    },
  };
}
