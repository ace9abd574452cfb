import type { Participant, ProposedGroup, ProposedGroups } from "#/shared/api/polls";
import { clockTime, dayInBrussels, formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { ForVoices } from "#/shared/ui/ForVoices";
import { answerAbout, answerInWords, modeInWords, signOf } from "./format";
import styles from "./Polls.module.css";

type AnswersGridProps = { proposed: ProposedGroups; people: Participant[] };

/** When each person can, with how many can of each date: headers of rows and columns are heard with each answer. */
export function AnswersGrid({ proposed: { groups }, people }: AnswersGridProps) {
  return (
    <>
      <p className={styles.muted}>{m.polls_legend()}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a table is no set of fields, and no landmark beside its section either. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it when it has the focus. */}
      <div className={styles.scroll} role="group" aria-label={m.polls_answers()} tabIndex={0}>
        <table className={styles.grid}>
          <thead>
            <tr>
              <th scope="col">{m.polls_person()}</th>
              {groups.map((group) => (
                <th key={group.id} scope="col">
                  {formatDay(dayInBrussels(group.startsAt))}
                  <br />
                  {clockTime(group.startsAt)}
                  <br />
                  {modeInWords(group.mode)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr key={person.id}>
                <th scope="row">{person.name}</th>
                {groups.map((group) => (
                  <AnswerCell key={group.id} person={person} group={group} />
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <Sum name={m.polls_yes()} groups={groups} of={(group) => group.answers.yes} />
            <Sum name={m.polls_if_needed()} groups={groups} of={(group) => group.answers.ifNeeded} />
            <Sum name={m.polls_no()} groups={groups} of={(group) => group.answers.no} />
          </tfoot>
        </table>
      </div>
    </>
  );
}

function AnswerCell({ person, group }: { person: Participant; group: ProposedGroup }) {
  const answer = answerAbout(person.answers, group.id);
  const locked = person.lockedOn === group.id;
  return (
    <td>
      <span aria-hidden>
        {signOf(answer)}
        {locked && " ⚑"}
      </span>
      <ForVoices>
        {answerInWords(answer)}
        {locked && `, ${m.polls_locked()}`}
      </ForVoices>
    </td>
  );
}

function Sum({
  name,
  groups,
  of,
}: {
  name: string;
  groups: ProposedGroup[];
  of: (group: ProposedGroup) => number;
}) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {groups.map((group) => (
        <td key={group.id}>{of(group)}</td>
      ))}
    </tr>
  );
}
