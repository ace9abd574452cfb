import { ChevronRight } from "lucide-react";
import { useId, useState } from "react";
import type { EventQuestion, RegistrationItem } from "#/shared/api/types";
import { formatInstant } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { ownNames } from "#/shared/i18n/language";
import { words } from "#/shared/i18n/text";
import { ForVoices } from "#/shared/ui/ForVoices";
import { Fact, Facts } from "#/shared/ui/RecordLayout";
import { Tag } from "#/shared/ui/Tag";
import { organisationOf, presenceInWords, stateDetail, stateKinds, stateLabels } from "./format";
import { RegistrationActs, type RegistrationActsProps } from "./RegistrationActs";
import styles from "./RegistrationTable.module.css";

type RegistrationRowProps = RegistrationActsProps & { questions: EventQuestion[] };

/** Somebody who is registered: how far it has come, and, unfolded, what they said and what one can do about it. */
export function RegistrationRow({ questions, ...acts }: RegistrationRowProps) {
  const { registration, telling } = acts;
  const [unfolded, setUnfolded] = useState(false);
  const id = useId();
  // A reason that is being written is not folded away.
  const open = unfolded || telling !== undefined;
  const { state, presence, createdAt } = registration;
  return (
    <tbody className={styles.person} data-open={open}>
      <tr>
        <th scope="row">
          <Name {...{ registration, open, id }} onUnfold={() => setUnfolded(!open)} />
        </th>
        <td data-empty={organisationOf(registration) === "" && !registration.function}>
          {organisationOf(registration)}
          <span className={styles.detail}>{registration.function}</span>
        </td>
        <td>
          <Tag kind={stateKinds[state] ?? "plain"}>{stateLabels[state]()}</Tag>
          <span className={styles.detail}>{stateDetail(registration)}</span>
        </td>
        <td data-empty={presence === null}>
          {presence ? (
            <Tag kind={presence === "PRESENT" ? "success" : "plain"}>{presenceInWords(presence)}</Tag>
          ) : (
            <>
              <span aria-hidden>–</span>
              <ForVoices>{presenceInWords(null)}</ForVoices>
            </>
          )}
        </td>
        <td>
          <span className={styles.detail}>{formatInstant(createdAt)}</span>
        </td>
      </tr>
      <tr className={styles.details} id={id}>
        <td colSpan={5}>
          <div className={styles.more}>
            <Reached registration={registration} />
            <Said registration={registration} questions={questions} />
            <RegistrationActs {...acts} />
          </div>
        </td>
      </tr>
    </tbody>
  );
}

type NameProps = { registration: RegistrationItem; open: boolean; id: string; onUnfold: () => void };

function Name({ registration, open, id, onUnfold }: NameProps) {
  const name = registration.name ?? m.attendance_anonymous();
  return (
    <span className={styles.name}>
      <button
        type="button"
        className={styles.unfold}
        aria-expanded={open}
        aria-controls={id}
        aria-label={m.attendance_details_of({ name })}
        onClick={onUnfold}
      >
        <ChevronRight size={20} aria-hidden />
      </button>
      <span className={styles.who}>
        <span>{name}</span>
        {registration.presenter && <Tag>{m.attendance_presenter()}</Tag>}
        {registration.mailFailedAt && <Tag kind="danger">{m.attendance_mail_failed()}</Tag>}
      </span>
    </span>
  );
}

/** How they are written to, and whether it arrives. */
function Reached({ registration }: { registration: RegistrationItem }) {
  const { email, registeredBy, mailFailedAt, language } = registration;
  const code = language?.toLowerCase();
  return (
    <>
      <p className={styles.detail}>
        {email && <a href={`mailto:${email}`}>{email}</a>}
        {registeredBy && <> {m.attendance_registered_by({ email: registeredBy })}</>}
        {code && code in ownNames && ` · ${ownNames[code as keyof typeof ownNames]}`}
      </p>
      {mailFailedAt && <p>{m.attendance_mail_failed_since({ when: formatInstant(mailFailedAt) })}</p>}
    </>
  );
}

/** What they need, and what they answered to the event's questions. */
function Said({ registration, questions }: Pick<RegistrationRowProps, "registration" | "questions">) {
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
