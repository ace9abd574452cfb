import type { EventInvitationTrial } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { TakesFocus } from "#/shared/ui/inPlace";
import { Notice } from "#/shared/ui/Notice";
import { faultInWords, findingsOf } from "./format";
import styles from "./Invitations.module.css";

type TrialResultProps = {
  trial: EventInvitationTrial;
  sending: boolean;
  onSend: () => void;
  onChange: () => void;
};

/** What was understood, read before anybody is mailed. */
export function TrialResult({ trial, sending, onSend, onChange }: TrialResultProps) {
  const { fresh, faulty, faults, left } = trial;
  const tooMany = fresh > left;
  return (
    <TakesFocus>
      <Notice
        kind={tooMany || fresh === 0 ? "warning" : "info"}
        heading={m.invitations_fresh({ count: fresh })}
      >
        {tooMany && <p>{m.invitations_too_many({ left: String(left) })}</p>}
        <ul className={styles.findings}>
          {findingsOf(trial).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {faulty > 0 && (
          <>
            <p>{m.invitations_found_faulty({ count: faulty })}</p>
            <ul className={styles.findings}>
              {faults.map((fault) => (
                <li key={`${fault.line}-${fault.fault}`}>{faultInWords(fault)}</li>
              ))}
            </ul>
          </>
        )}
        <ButtonRow>
          {fresh > 0 && !tooMany && (
            <Button busy={sending} onClick={onSend}>
              {m.invitations_send({ count: fresh })}
            </Button>
          )}
          <Button look="secondary" onClick={onChange}>
            {m.invitations_change()}
          </Button>
        </ButtonRow>
      </Notice>
    </TakesFocus>
  );
}
