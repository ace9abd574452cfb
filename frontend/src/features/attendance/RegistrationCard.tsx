import type { EventQuestion, RegistrationItem } from "#/shared/api/types";
import { formatInstant } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { ownNames } from "#/shared/i18n/language";
import { words } from "#/shared/i18n/text";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { Fact, Facts } from "#/shared/ui/RecordLayout";
import { Tag, Tags } from "#/shared/ui/Tag";
import styles from "./Attendance.module.css";
import { aboutPerson, presenceInWords, stateDetail, stateKinds, stateLabels } from "./format";
import type { ReasonedAct } from "./mutations";
import { ReasonEditor } from "./ReasonEditor";

type RegistrationCardProps = {
  event: string;
  registration: RegistrationItem;
  questions: EventQuestion[];
  busy: boolean;
  /** The act for which one says why just now. */
  telling: ReasonedAct | undefined;
  onTell: (act: ReasonedAct | undefined) => void;
  onAccept: () => void;
  /** Something was done, as it is said. */
  onDone: (said: string) => void;
};

/** Somebody who is registered: how far it has come, what they said, and what one can do about it. */
export function RegistrationCard({ registration, questions, ...acts }: RegistrationCardProps) {
  const { name, state, presence, email, registeredBy } = registration;
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <h3>{name ?? m.attendance_anonymous()}</h3>
        <Tags>
          {[
            <Tag key="state" kind={stateKinds[state] ?? "plain"}>
              {stateLabels[state]()}
            </Tag>,
            ...(presence ? [<Tag key="presence">{presenceInWords(presence)}</Tag>] : []),
          ]}
        </Tags>
        <span className={styles.detail}>{stateDetail(registration)}</span>
      </div>
      <p className={styles.about}>
        {[aboutPerson(registration), languageName(registration)].filter(Boolean).join(" · ")}
      </p>
      <p className={styles.about}>
        {email ? <a href={`mailto:${email}`}>{email}</a> : null}
        {registeredBy && <> {m.attendance_registered_by({ email: registeredBy })}</>}
        {" · "}
        {m.attendance_since({ when: formatInstant(registration.createdAt) })}
      </p>
      <Said registration={registration} questions={questions} />
      <CardActs registration={registration} {...acts} />
    </article>
  );
}

function languageName({ language }: RegistrationItem): string {
  const code = language?.toLowerCase();
  return code && code in ownNames ? ownNames[code as keyof typeof ownNames] : "";
}

/** What they need, and what they answered to the event's questions. */
function Said({ registration, questions }: Pick<RegistrationCardProps, "registration" | "questions">) {
  const { accessNeeds, answers } = registration;
  if (!accessNeeds && answers.length === 0) return null;
  return (
    <div className={styles.said}>
      <Facts>
        {accessNeeds && <Fact name={m.attendance_needs()}>{accessNeeds}</Fact>}
        {answers.map(({ question, answer }) => (
          <Fact
            key={question}
            name={words(questions[question]?.text) || m.attendance_question({ number: question + 1 })}
          >
            {answer}
          </Fact>
        ))}
      </Facts>
    </div>
  );
}

type CardActsProps = Omit<RegistrationCardProps, "questions">;

function CardActs({ event, registration, busy, telling, onTell, onAccept, onDone }: CardActsProps) {
  const { rights, name } = registration;
  const who = name ?? m.attendance_anonymous();
  const label = (said: string) => m.common_colon({ label: said, value: who });
  const reasoned: [ReasonedAct, string, string][] = [
    ["PUT_FIRST", m.attendance_first(), m.attendance_done_first({ name: who })],
    ["REFUSE", m.attendance_refuse(), m.attendance_done_refused({ name: who })],
  ];
  const offered = reasoned.filter(([act]) => rights.includes(act));
  if (!rights.includes("ACCEPT") && offered.length === 0) return null;
  return (
    <>
      <ButtonRow>
        {rights.includes("ACCEPT") && (
          <Button busy={busy} aria-label={label(m.attendance_accept())} onClick={onAccept}>
            {m.attendance_accept()}
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
