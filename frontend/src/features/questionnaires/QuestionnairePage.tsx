import { Link, useLocation, useNavigate } from "@tanstack/react-router";
import type { Questionnaire } from "#/shared/api/questionnaires";
import { useLabels, usePlaceNames } from "#/shared/api/reference";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type Act, Acts } from "#/shared/ui/Acts";
import { Page } from "#/shared/ui/Page";
import { Tag } from "#/shared/ui/Tag";
import { Words } from "#/shared/ui/Words";
import { Copying } from "./Copying";
import { useRemoveQuestionnaire } from "./mutations";
import { Preview } from "./Preview";
import { QuestionnaireEditor } from "./QuestionnaireEditor";
import styles from "./Questionnaires.module.css";

type QuestionnairePageProps = {
  questionnaire: Questionnaire;
  /** The bassins that the reader runs, and REGION. */
  places: string[];
};

/** A template: its editor for who keeps it, and for others what it asks; a copy of it is made from here. */
export function QuestionnairePage({ questionnaire, places }: QuestionnairePageProps) {
  const { title, bassin, eventType, organisationName, rights, content } = questionnaire;
  const placeOf = usePlaceNames();
  const typeOf = useLabels("event-types");
  const place = bassin ? placeOf(bassin) : m.questionnaires_region();
  const type = eventType ? typeOf(eventType) : m.questionnaires_any_type();
  const back = <Link to="/questionnaires">{m.questionnaires_back()}</Link>;
  return (
    <Page
      title={words(title)}
      heading={<Words of={title} />}
      kicker={<Tag>{m.questionnaires_template()}</Tag>}
      lead={[type, organisationName ? place : m.questionnaires_brought()].join(" · ")}
    >
      <Deciding questionnaire={questionnaire} places={places} />
      {rights.includes("EDIT") ? (
        <QuestionnaireEditor questionnaire={questionnaire} cancel={back} />
      ) : (
        <>
          <Preview content={content} />
          <p className={styles.back}>{back}</p>
        </>
      )}
    </Page>
  );
}

function Deciding({ questionnaire, places }: QuestionnairePageProps) {
  const { done } = useLocation().state;
  const navigate = useNavigate();
  const mutation = useRemoveQuestionnaire(questionnaire, () =>
    navigate({ to: "/questionnaires", state: { done: "saved" } }),
  );
  const acts: Act<"COPY" | "REMOVE">[] = [
    {
      code: "COPY",
      label: m.questionnaires_copy(),
      look: "secondary",
      done: m.questionnaires_copied(),
      tell: ({ close }) => <Copying questionnaire={questionnaire} places={places} close={close} />,
    },
    {
      code: "REMOVE",
      label: m.questionnaires_remove(),
      look: "danger",
      done: m.questionnaires_removed(),
      ask: { heading: m.questionnaires_remove_ask(), consequence: m.questionnaires_remove_consequence() },
    },
  ];
  return (
    <Acts
      label={m.questionnaires_acts()}
      acts={acts.filter(({ code }) => questionnaire.rights.includes(code))}
      arrived={done && m.questionnaires_copied()}
      mutation={mutation}
    />
  );
}
