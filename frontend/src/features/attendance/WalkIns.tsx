import { Trash2, UserPlus } from "lucide-react";
import { type FormEvent, useRef, useState } from "react";
import type { WalkIn } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "#/shared/ui/Button";
import { TextField } from "#/shared/ui/Field";
import { Notice } from "#/shared/ui/Notice";
import { Tag } from "#/shared/ui/Tag";
import { aboutPerson } from "./format";
import styles from "./Presence.module.css";
import { type Mark, shownWalkIns, type WaitingWalkIn, type WalkInWords } from "./queue";

type WalkInsProps = {
  marks: Mark[];
  walkIns: WalkIn[];
  locked: boolean;
  onWrite: (id: string, words: WalkInWords | null) => void;
  onForget: (mark: WaitingWalkIn) => void;
};

/** Those who came without having registered, and the form that writes one more down. */
export function WalkIns({ marks, walkIns, locked, onWrite, onForget }: WalkInsProps) {
  const box = useRef<HTMLDivElement>(null);
  const known = walkIns.map((each) => ({ ...each, name: each.name ?? m.attendance_anonymous() }));
  const refused = marks.filter(
    (mark): mark is WaitingWalkIn => mark.kind === "walk-in" && mark.refused !== undefined,
  );
  const remove = (id: string) => {
    onWrite(id, null);
    // The row that held the focus goes away; the list keeps it.
    box.current?.focus();
  };
  return (
    <div ref={box} tabIndex={-1} className={styles.walkIns}>
      {refused.map((mark) => (
        <Notice
          key={mark.id}
          kind="danger"
          role="alert"
          heading={m.attendance_refused({ name: mark.words?.name ?? m.attendance_anonymous() })}
        >
          <p>{mark.refused}</p>
          <Button look="secondary" onClick={() => onForget(mark)}>
            {m.attendance_forget()}
          </Button>
        </Notice>
      ))}
      <ul className={styles.rows}>
        {shownWalkIns(marks, known).map(({ id, waiting, ...words }) => (
          <li key={id} className={styles.row}>
            <div className={styles.who}>
              <strong>{words.name}</strong>
              <span className={styles.about}>{aboutPerson(words)}</span>
              {waiting && <Tag kind="warning">{m.attendance_not_sent()}</Tag>}
            </div>
            <Button
              look="quiet"
              disabled={locked}
              aria-label={m.attendance_walk_in_remove_of({ name: words.name })}
              onClick={() => remove(id)}
            >
              <Trash2 size={18} aria-hidden />
              {m.attendance_walk_in_remove()}
            </Button>
          </li>
        ))}
      </ul>
      <WalkInForm locked={locked} onWrite={onWrite} />
    </div>
  );
}

const nobody = { name: "", organisation: "", function: "" };

function WalkInForm({ locked, onWrite }: Pick<WalkInsProps, "locked" | "onWrite">) {
  const [typed, setTyped] = useState(nobody);
  const [missing, setMissing] = useState(false);
  const [said, setSaid] = useState("");
  const name = useRef<HTMLFormElement>(null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const lacks = typed.name.trim() === "";
    setMissing(lacks);
    // Where the next one begins, and where a name is missing.
    name.current?.querySelector("input")?.focus();
    if (lacks || locked) return;
    onWrite(crypto.randomUUID(), {
      name: typed.name.trim(),
      organisation: typed.organisation.trim() || null,
      function: typed.function.trim() || null,
    });
    setSaid(m.attendance_walk_in_added({ name: typed.name.trim() }));
    setTyped(nobody);
  };
  const field = (what: keyof typeof nobody) => ({
    id: `walk-in-${what}`,
    maxLength: 200,
    autoComplete: "off",
    value: typed[what],
    onChange: ({ target }: { target: { value: string } }) => setTyped({ ...typed, [what]: target.value }),
  });
  return (
    <form ref={name} className={styles.form} onSubmit={add} noValidate>
      <h3>{m.attendance_walk_in_add()}</h3>
      <TextField
        {...field("name")}
        label={m.attendance_walk_in_name()}
        error={missing ? m.attendance_walk_in_name_missing() : undefined}
      />
      <TextField {...field("organisation")} label={m.attendance_organisation()} optional />
      <TextField {...field("function")} label={m.attendance_function()} optional />
      <div>
        <Button type="submit" look="secondary">
          <UserPlus size={18} aria-hidden />
          {m.attendance_walk_in_write()}
        </Button>
      </div>
      <p role="status" className={styles.about}>
        {said}
      </p>
    </form>
  );
}
