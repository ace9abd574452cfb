import { m } from "#/shared/i18n/generated/messages.js";
import { problemWords } from "#/shared/i18n/problems";
import { signInAddress } from "#/shared/session/session";
import { Button, ButtonAnchor } from "#/shared/ui/Button";
import { Notice } from "#/shared/ui/Notice";
import { isContested } from "./queue";
import { putMarks, type Waiting } from "./waiting";

type SendingStateProps = {
  event: string;
  waiting: Waiting;
  /** What waits was marked by somebody else on this device. */
  foreign: boolean;
};

/** How much waits on this device, why, and what becomes of it. Always there, so that voices hear it change. */
export function SendingState({ event, waiting, foreign }: SendingStateProps) {
  const { marks, trouble, fleeting } = waiting;
  const going = marks.filter((mark) => mark.refused === undefined && !isContested(mark)).length;
  const toSettle = marks.filter(isContested).length;
  if (foreign) {
    return (
      <Notice kind="warning" heading={m.attendance_foreign({ count: marks.length })}>
        <p>{m.attendance_foreign_lead()}</p>
        <Button look="danger" onClick={() => putMarks(event, [], 0)}>
          {m.attendance_foreign_forget({ count: marks.length })}
        </Button>
      </Notice>
    );
  }
  return (
    <div role="status">
      {marks.length === 0 && <p>{m.attendance_all_sent()}</p>}
      {going > 0 && (
        <Notice kind={trouble ? "warning" : "info"} heading={m.attendance_pending({ count: going })}>
          <p>{trouble ? problemWords(trouble).title : m.attendance_sending()}</p>
          <p>{fleeting ? m.attendance_fleeting() : m.attendance_pending_lead()}</p>
          {trouble?.code === "unauthenticated" && (
            <ButtonAnchor href={signInAddress()}>{m.common_sign_in()}</ButtonAnchor>
          )}
        </Notice>
      )}
      {toSettle > 0 && <Notice kind="warning" heading={m.attendance_to_settle({ count: toSettle })} />}
    </div>
  );
}
