import type { OpenDoor } from "#/shared/api/opendoors";
import { m } from "#/shared/i18n/generated/messages.js";
import { type Act, Acts } from "#/shared/ui/Acts";
import type { Look } from "#/shared/ui/Button";
import { type ReasonedAct, useAccept, useAnswer } from "./mutations";
import { ReasonForm } from "./ReasonForm";

type Code = "ACCEPT" | ReasonedAct;

type ReasonedWords = { label: () => string; consequence: () => string; done: () => string; look: Look };

const reasoned: Record<ReasonedAct, ReasonedWords> = {
  REQUEST_CHANGES: {
    ...{ label: m.doors_request, consequence: m.doors_request_consequence, done: m.doors_requested },
    look: "secondary",
  },
  REFUSE: {
    ...{ label: m.doors_refuse, consequence: m.doors_refuse_consequence, done: m.doors_refused },
    look: "secondary",
  },
  WITHDRAW: {
    ...{ label: m.doors_withdraw, consequence: m.doors_withdraw_consequence, done: m.doors_withdrawn },
    look: "danger",
  },
};

/** What the team decides on an application, and the way back for its service. */
export function DoorActs({ door }: { door: OpenDoor }) {
  const accept: Act<Code> = {
    code: "ACCEPT",
    label: m.doors_accept(),
    look: "primary",
    done: m.doors_accepted(),
    ask: { heading: m.doors_accept_ask(), consequence: m.doors_accept_consequence() },
  };
  const others = (Object.keys(reasoned) as ReasonedAct[]).map((code): Act<Code> => {
    const { label, look, done } = reasoned[code];
    return {
      ...{ code, look, label: label(), done: done() },
      tell: (steps) => <Answer door={door} act={code} {...steps} />,
    };
  });
  return (
    <Acts
      label={m.doors_acts()}
      acts={[accept, ...others].filter(({ code }) => door.rights.includes(code))}
      arrived={undefined}
      mutation={useAccept(door)}
    />
  );
}

type AnswerProps = { door: OpenDoor; act: ReasonedAct; done: () => void; close: () => void };

function Answer({ door, act, ...steps }: AnswerProps) {
  const { label, consequence } = reasoned[act];
  return (
    <ReasonForm
      {...steps}
      draft={`open-door.${act}.${door.id}`}
      heading={label()}
      consequence={consequence()}
      confirm={label()}
      hint={m.doors_reason_hint()}
      mutation={useAnswer(door, act)}
    />
  );
}
