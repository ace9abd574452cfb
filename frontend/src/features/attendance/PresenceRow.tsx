import { Check, X } from "lucide-react";
import type { RegistrationItem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { Notice } from "#/shared/ui/Notice";
import { Tag } from "#/shared/ui/Tag";
import { aboutPerson, presenceInWords, stateKinds, stateLabels } from "./format";
import styles from "./Presence.module.css";
import { type Mark, type Presence, shownPresence, type Tick, tickOf } from "./queue";

type PresenceRowProps = {
  registration: RegistrationItem;
  marks: Mark[];
  /** Nothing can be marked here just now. */
  locked: boolean;
  onTick: (presence: Presence) => void;
  onSettle: (whose: "mine" | "theirs") => void;
  onForget: (mark: Tick) => void;
};

/** Somebody at the door, and two targets that a thumb finds: there, or not there. */
export function PresenceRow(props: PresenceRowProps) {
  const { registration, marks, locked, onTick } = props;
  const { id, state, presence } = registration;
  const name = registration.name ?? m.attendance_anonymous();
  const shown = shownPresence(marks, id, presence);
  const mark = tickOf(marks, id);
  return (
    <li className={styles.row} data-presence={shown}>
      <div className={styles.who}>
        <strong>{name}</strong>
        <span className={styles.about}>{aboutPerson(registration)}</span>
        {registration.presenter && <Tag>{m.attendance_presenter()}</Tag>}
        {state !== "CONFIRMED" && <Tag kind={stateKinds[state] ?? "plain"}>{stateLabels[state]()}</Tag>}
        {mark && mark.refused === undefined && mark.theirs === undefined && (
          <Tag kind="warning">{m.attendance_not_sent()}</Tag>
        )}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: two buttons about one person are no set of fields. */}
      <div className={styles.targets} role="group" aria-label={m.attendance_presence_of({ name })}>
        <Target {...{ shown, onTick, locked }} presence="PRESENT" />
        <Target {...{ shown, onTick, locked }} presence="ABSENT" />
      </div>
      {mark && <Fate {...props} mark={mark} name={name} />}
    </li>
  );
}

type TargetProps = {
  presence: "PRESENT" | "ABSENT";
  shown: Presence;
  locked: boolean;
  onTick: (presence: Presence) => void;
};

/** Pressed once more, it says again that nobody knows. */
function Target({ presence, shown, locked, onTick }: TargetProps) {
  const on = shown === presence;
  const Icon = presence === "PRESENT" ? Check : X;
  return (
    <button
      type="button"
      className={styles.target}
      data-kind={presence}
      aria-pressed={on}
      disabled={locked}
      onClick={() => onTick(on ? null : presence)}
    >
      <Icon aria-hidden size={24} />
      {presenceInWords(presence)}
    </button>
  );
}

type FateProps = PresenceRowProps & { mark: Tick; name: string };

/** What became of a mark that did not arrive as it was made. */
function Fate({ mark, name, onSettle, onForget }: FateProps) {
  if (mark.refused !== undefined) {
    return (
      <div className={styles.fate}>
        <Notice kind="danger" role="alert" heading={m.attendance_refused({ name })}>
          <p>{mark.refused}</p>
          <Button look="secondary" onClick={() => onForget(mark)}>
            {m.attendance_forget()}
          </Button>
        </Notice>
      </div>
    );
  }
  if (mark.theirs === undefined) return null;
  const said = { mine: presenceInWords(mark.presence), theirs: presenceInWords(mark.theirs) };
  return (
    <div className={styles.fate}>
      <Notice kind="warning" role="alert" heading={m.attendance_contested({ name })}>
        <p>{m.attendance_contested_both(said)}</p>
        <ButtonRow>
          <Button look="secondary" onClick={() => onSettle("mine")}>
            {m.attendance_keep_mine({ presence: said.mine })}
          </Button>
          <Button look="secondary" onClick={() => onSettle("theirs")}>
            {m.attendance_take_theirs({ presence: said.theirs })}
          </Button>
        </ButtonRow>
      </Notice>
    </div>
  );
}
