import { useState } from "react";
import type { EvaluationReport, Verbatim } from "#/shared/api/evaluation-reports";
import { useLabels } from "#/shared/api/reference";
import type { Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { type Language, languages, ownNames } from "#/shared/i18n/language";
import { words } from "#/shared/i18n/text";
import { Button, ButtonRow, type Look } from "#/shared/ui/Button";
import { Confirmation } from "#/shared/ui/Confirmation";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { Note } from "#/shared/ui/RecordLayout";
import { Tag, Tags } from "#/shared/ui/Tag";
import { type Desk, openerOf } from "./desk";
import styles from "./EvaluationReports.module.css";
import { stateLabels } from "./format";
import { useActOnVerbatim, type VerbatimAct } from "./mutations";
import { EditVerbatim } from "./VerbatimForms";

type VerbatimCardProps = { report: EvaluationReport; verbatim: Verbatim; desk: Desk };

/** What somebody wrote, as it is quoted, beside what they wrote. */
export function VerbatimCard({ report, verbatim, desk }: VerbatimCardProps) {
  const sayTheme = useLabels("themes");
  const { text, state, themes, words: original, source, questionId } = verbatim;
  const asked = report.sections
    .flatMap(({ questions }) => questions)
    .find(({ question }) => question.id === questionId);
  return (
    <div className={styles.card}>
      <Tags>
        {[
          <Tag
            key="state"
            kind={state === "PUBLISHED" ? "success" : state === "WITHDRAWN" ? "warning" : "plain"}
          >
            {stateLabels[state]()}
          </Tag>,
          ...themes.map((theme) => <Tag key={theme}>{sayTheme(theme)}</Tag>),
        ]}
      </Tags>
      {languages
        .filter((each) => text[each])
        .map((each) => (
          <blockquote key={each} className={styles.quote} lang={each}>
            {text[each]}
            <span className={styles.mark}>
              {each.toUpperCase() === verbatim.writtenIn
                ? m.verbatims_original({ language: ownNames[each] })
                : m.verbatims_translation({ language: ownNames[each] })}
            </span>
          </blockquote>
        ))}
      {original && original !== text[verbatim.writtenIn.toLowerCase() as Language] && (
        <Note>{m.verbatims_as_written({ words: original })}</Note>
      )}
      {asked && <Note>{words(asked.question.text)}</Note>}
      {source && <Note>{m.verbatims_source_of({ source })}</Note>}
      <CardActs report={report} verbatim={verbatim} desk={desk} />
    </div>
  );
}

type CardAct = {
  code: VerbatimAct;
  label: string;
  look: Look;
  done: string;
  heading: string;
  consequence: string;
};

function cardActs({ rights }: Verbatim): CardAct[] {
  const acts: Record<VerbatimAct, CardAct> = {
    PUBLISH: {
      ...{ code: "PUBLISH", look: "primary", label: m.verbatims_publish(), done: m.verbatims_published() },
      ...{ heading: m.verbatims_publish_ask(), consequence: m.verbatims_publish_consequence() },
    },
    WITHDRAW: {
      ...{ code: "WITHDRAW", look: "quiet", label: m.verbatims_withdraw(), done: m.verbatims_withdrawn() },
      ...{ heading: m.verbatims_withdraw_ask(), consequence: m.verbatims_withdraw_consequence() },
    },
    REMOVE: {
      ...{ code: "REMOVE", look: "quiet", label: m.verbatims_remove(), done: m.verbatims_removed() },
      ...{ heading: m.verbatims_remove_ask(), consequence: m.verbatims_remove_consequence() },
    },
  };
  return Object.values(acts).filter(({ code }) => rights.includes(code));
}

/** What the team does with a verbatim; what was done is said above, since its card may be gone. */
function CardActs({ report, verbatim, desk }: VerbatimCardProps) {
  const mutation = useActOnVerbatim(report.evaluationId, verbatim);
  const [asking, setAsking] = useState<CardAct>();
  const [problem, setProblem] = useState<Problem>();
  const form = `verbatim.${verbatim.id}`;
  const perform = async ({ code, done }: CardAct) => {
    const result = await mutation.mutateAsync(code);
    setProblem(result.done ? undefined : result.problem);
    if (result.done) desk.say(done);
  };
  if (verbatim.rights.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that act at once are no set of fields.
    <div role="group" aria-label={m.verbatims_acts({ words: words(verbatim.text).slice(0, 60) })}>
      {problem && <ProblemNotice problem={problem} />}
      <ButtonRow>
        {verbatim.rights.includes("EDIT") && (
          <Button
            id={openerOf(form)}
            look="secondary"
            aria-expanded={desk.open === form}
            onClick={() => desk.setOpen(desk.open === form ? undefined : form)}
          >
            {m.verbatims_edit()}
          </Button>
        )}
        {cardActs(verbatim).map((act) => (
          <Button key={act.code} look={act.look} onClick={() => setAsking(act)}>
            {act.label}
          </Button>
        ))}
      </ButtonRow>
      {desk.open === form && (
        <EditVerbatim
          report={report}
          verbatim={verbatim}
          done={() => {
            desk.setOpen(undefined);
            desk.say(m.verbatims_saved());
          }}
          close={desk.leave}
        />
      )}
      {asking && (
        <Confirmation
          heading={asking.heading}
          confirm={asking.label}
          onConfirm={() => perform(asking)}
          onClose={() => setAsking(undefined)}
        >
          <p>{asking.consequence}</p>
        </Confirmation>
      )}
    </div>
  );
}
