import { Link, useNavigate } from "@tanstack/react-router";
import { useLabels, usePlaceNames } from "#/shared/api/reference";
import type { Subject } from "#/shared/api/types";
import { formatInstant } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type Act, Acts } from "#/shared/ui/Acts";
import { Page } from "#/shared/ui/Page";
import { Fact, Facts, RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { Tag } from "#/shared/ui/Tag";
import { Prose, Words } from "#/shared/ui/Words";
import { kindOfState, stateInWords, teamInWords } from "./format";
import { useActOnSubject } from "./mutations";
import { Answerer, Returner, Sender, SubjectCorrection } from "./SubjectForms";
import styles from "./Subjects.module.css";

/** One subject: what was raised, where it is now, what was answered, and its whole way. */
export function SubjectPage({ subject }: { subject: Subject }) {
  const { title, text, answer, decision } = subject;
  return (
    <Page title={words(title)} heading={<Words of={title} />} kicker={<Circles subject={subject} />}>
      <Sections>
        <RecordSection heading={m.subjects_one()}>
          <Prose of={text} />
          <SubjectFacts subject={subject} />
        </RecordSection>
        {answer && (
          <RecordSection heading={m.subjects_answer()}>
            <Prose of={answer} />
            {decision && (
              <p>
                <strong>{m.subjects_decided({ number: decision.number })}</strong>{" "}
                <Words of={decision.text} />
              </p>
            )}
          </RecordSection>
        )}
        <RecordSection heading={m.subjects_way()}>
          <Way subject={subject} />
        </RecordSection>
        <SubjectActs subject={subject} />
      </Sections>
    </Page>
  );
}

function Circles({ subject: { circle, sentTo } }: { subject: Subject }) {
  return (
    <>
      <Link to="/circles/$id/subjects" params={{ id: circle.id }}>
        {words(circle.name)}
      </Link>
      {sentTo && <> → {words(sentTo.name)}</>}
    </>
  );
}

function SubjectFacts({ subject: { state, theme, raisedBy } }: { subject: Subject }) {
  const themeOf = useLabels("themes");
  return (
    <Facts>
      <Fact name={m.subjects_state()}>
        <Tag kind={kindOfState(state)}>{stateInWords(state)}</Tag>
      </Fact>
      {theme && <Fact name={m.subjects_theme()}>{themeOf(theme)}</Fact>}
      {raisedBy && <Fact name={m.subjects_raised_by()}>{raisedBy}</Fact>}
    </Facts>
  );
}

function Way({ subject: { steps } }: { subject: Subject }) {
  const nameOf = usePlaceNames();
  return (
    <ol className={styles.way}>
      {steps?.map(({ at, state, bassin, note }) => (
        <li key={`${at} ${state}`}>
          <strong>{stateInWords(state)}</strong> · <time dateTime={at}>{formatInstant(at)}</time> ·{" "}
          {teamInWords(bassin, nameOf)}
          {note && <p className={styles.note}>{note}</p>}
        </li>
      ))}
    </ol>
  );
}

function SubjectActs({ subject }: { subject: Subject }) {
  const mutation = useActOnSubject(subject);
  const navigate = useNavigate();
  return (
    <Acts
      label={m.subjects_acts()}
      acts={acts(subject).filter(({ code }) => subject.rights.includes(code))}
      arrived={undefined}
      mutation={{
        ...mutation,
        // What is taken away has no page any more.
        mutateAsync: async (act, options) => {
          const acted = await mutation.mutateAsync(act, options);
          if (acted.done && act === "REMOVE") {
            navigate({ to: "/circles/$id/subjects", params: { id: subject.circle.id } });
          }
          return acted;
        },
      }}
    />
  );
}

function acts(subject: Subject): Act<Subject["rights"][number]>[] {
  return [
    {
      code: "SEND",
      label: m.subjects_send(),
      done: m.subjects_sent(),
      look: "primary",
      tell: (steps) => <Sender {...steps} subject={subject} />,
    },
    {
      code: "TAKE_UP",
      label: m.subjects_take_up(),
      done: m.subjects_taken_up(),
      look: "primary",
    },
    {
      code: "ANSWER",
      label: m.subjects_answer_it(),
      done: m.subjects_answered(),
      look: "primary",
      tell: (steps) => <Answerer {...steps} subject={subject} />,
    },
    {
      code: "RETURN",
      label: m.subjects_return(),
      done: m.subjects_returned(),
      look: "secondary",
      tell: (steps) => <Returner {...steps} subject={subject} />,
    },
    {
      code: "CORRECT",
      label: m.subjects_correct(),
      done: m.subjects_corrected(),
      look: "secondary",
      tell: (steps) => <SubjectCorrection {...steps} subject={subject} />,
    },
    {
      code: "REMOVE",
      label: m.subjects_remove(),
      done: m.subjects_removed(),
      look: "danger",
      ask: { heading: m.subjects_remove_ask(), consequence: m.subjects_remove_consequence() },
    },
  ];
}
