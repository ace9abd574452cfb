import type { RegistrationItem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button, ButtonRow } from "#/shared/ui/Button";
import type { ReasonedAct } from "./mutations";
import { ReasonEditor } from "./ReasonEditor";

export type RegistrationActsProps = {
  event: string;
  registration: RegistrationItem;
  busy: boolean;
  /** The act for which one says why just now. */
  telling: ReasonedAct | undefined;
  onTell: (act: ReasonedAct | undefined) => void;
  onAccept: () => void;
  onPresenter: (presenter: boolean) => void;
  /** Something was done, as it is said. */
  onDone: (said: string) => void;
};

/** What one can do about somebody who is registered. */
export function RegistrationActs(props: RegistrationActsProps) {
  const { event, registration, busy, telling, onTell, onAccept, onPresenter, onDone } = props;
  const { rights, presenter } = registration;
  const who = registration.name ?? m.attendance_anonymous();
  const label = (said: string) => m.common_colon({ label: said, value: who });
  const reasoned: [ReasonedAct, string, string][] = [
    ["PUT_FIRST", m.attendance_first(), m.attendance_done_first({ name: who })],
    ["REFUSE", m.attendance_refuse(), m.attendance_done_refused({ name: who })],
  ];
  const offered = reasoned.filter(([act]) => rights.includes(act));
  if (rights.length === 0) return null;
  const presents = presenter ? m.attendance_presenter_not() : m.attendance_presenter_tell();
  return (
    <>
      <ButtonRow>
        {rights.includes("ACCEPT") && (
          <Button busy={busy} aria-label={label(m.attendance_accept())} onClick={onAccept}>
            {m.attendance_accept()}
          </Button>
        )}
        {rights.includes("TELL_PRESENTER") && (
          <Button
            look="secondary"
            busy={busy}
            aria-label={label(presents)}
            onClick={() => onPresenter(!presenter)}
          >
            {presents}
          </Button>
        )}
        {offered.map(([act, said]) => (
          <Button
            key={act}
            look={act === "REFUSE" ? "danger" : "secondary"}
            aria-label={label(said)}
            aria-expanded={telling === act}
            onClick={() => onTell(act)}
          >
            {said}
          </Button>
        ))}
      </ButtonRow>
      {offered.map(
        ([act, , done]) =>
          telling === act && (
            <ReasonEditor
              key={act}
              {...{ event, registration, act }}
              close={() => onTell(undefined)}
              done={() => onDone(done)}
            />
          ),
      )}
    </>
  );
}
