import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Finding, ReflectionAction } from "#/shared/api/findings";
import { useLabels } from "#/shared/api/reference";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Card } from "#/shared/ui/Card";
import { Fact, Facts, Note, RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { Tag, Tags } from "#/shared/ui/Tag";
import { Words } from "#/shared/ui/Words";
import { ActionForm, ProgressForm } from "./ActionForms";
import { type CardAct, CardActs } from "./CardActs";
import styles from "./Findings.module.css";
import { grouped, ownerInWords, stateInWords } from "./format";
import { useRemoveAction, useTakeBack } from "./mutations";

type BoardProps = { consultation: string; actions: ReflectionAction[]; findings: Finding[] };

/** What is done about the findings, pole by pole, the first year first; written by the team. */
export function ActionBoard({ consultation, actions, findings }: BoardProps) {
  return (
    <Sections>
      <CardActs
        label={m.findings_actions()}
        acts={[
          {
            code: "ADD",
            label: m.findings_action_add(),
            done: m.findings_action_added(),
            look: "primary",
            tell: (steps) => <ActionForm {...{ consultation, findings, ...steps }} />,
          },
        ]}
      />
      {actions.length === 0 && <p>{m.findings_actions_none()}</p>}
      <ActionsByPole actions={actions} findings={findings}>
        {(action) => <TeamActs {...{ consultation, action, findings }} />}
      </ActionsByPole>
    </Sections>
  );
}

type ByPoleProps = {
  actions: ReflectionAction[];
  findings: Pick<Finding, "id" | "title">[];
  /** What one may do with an action; nothing for who only reads. */
  children?: (action: ReflectionAction) => ReactNode;
};

/** The actions under their poles. */
export function ActionsByPole({ actions, findings, children }: ByPoleProps) {
  const sayPole = useLabels("poles");
  return grouped(actions, ({ pole }) => pole).map(({ key, items }) => (
    <RecordSection key={key} heading={sayPole(key)}>
      <ol className={styles.cards}>
        {items.map((action) => (
          <li key={action.id}>
            <ActionCard action={action} findings={findings}>
              {children?.(action)}
            </ActionCard>
          </li>
        ))}
      </ol>
    </RecordSection>
  ));
}

const kinds = { PLANNED: "plain", UNDERWAY: "warning", DONE: "success", DROPPED: "danger" } as const;

type ActionCardProps = { action: ReflectionAction; findings: ByPoleProps["findings"]; children: ReactNode };

function ActionCard({ action, findings, children }: ActionCardProps) {
  const answered = findings.filter(({ id }) => action.findings.includes(id));
  const owner = ownerInWords(action);
  return (
    <Card name={<Words of={action.title} />}>
      <Tags>
        {[
          <Tag key="year">{action.year}</Tag>,
          <Tag key="state" kind={kinds[action.state]}>
            {stateInWords(action.state)}
          </Tag>,
        ]}
      </Tags>
      <Facts>
        {owner && (
          <Fact name={m.findings_owner()}>
            {action.ownerId ? (
              <Link to="/organisations/$id" params={{ id: action.ownerId }}>
                {owner}
              </Link>
            ) : (
              owner
            )}
          </Fact>
        )}
        {answered.length > 0 && (
          <Fact name={m.findings_answers()}>
            <ul className={styles.lists}>
              {answered.map(({ id, title }) => (
                <li key={id}>
                  <Words of={title} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {action.progress.length > 0 && (
          <Fact name={m.findings_progress()}>
            <ul className={styles.lists}>
              {action.progress.map(({ id, day, text }) => (
                <li key={id}>
                  {formatDay(day)} – <Words of={text} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </Facts>
      {children}
    </Card>
  );
}

type TeamProps = { consultation: string; action: ReflectionAction; findings: Finding[] };

function TeamActs({ consultation, action, findings }: TeamProps) {
  const removal = useRemoveAction(consultation, action);
  const acts: CardAct[] = [
    {
      code: "TELL",
      label: m.findings_progress_add(),
      done: m.findings_progress_added(),
      look: "secondary",
      tell: (steps) => <ProgressForm {...{ consultation, action, ...steps }} />,
    },
    {
      code: "EDIT",
      label: m.findings_finding_edit(),
      done: m.findings_action_saved(),
      look: "secondary",
      tell: (steps) => <ActionForm {...{ consultation, action, findings, ...steps }} />,
    },
    {
      code: "REMOVE",
      label: m.findings_remove(),
      done: m.findings_removed(),
      look: "quiet",
      ask: {
        heading: m.findings_action_remove_ask(),
        consequence: m.findings_action_remove_consequence(),
        perform: () => removal.mutateAsync(),
      },
    },
  ];
  return (
    <>
      {action.progress.map((entry) => (
        <TakeBack key={entry.id} {...{ consultation, action, entry }} />
      ))}
      <CardActs label={m.findings_action_acts({ title: words(action.title) })} acts={acts} />
    </>
  );
}

type TakeBackProps = {
  consultation: string;
  action: ReflectionAction;
  entry: ReflectionAction["progress"][number];
};

/** Whether those who follow were mailed of what was told, and the way to take it back. */
function TakeBack({ consultation, action, entry }: TakeBackProps) {
  const removal = useTakeBack(consultation, action, entry.id);
  const label = m.findings_progress_remove({ day: formatDay(entry.day) });
  return (
    <div className={styles.entry}>
      <Note>
        {formatDay(entry.day)} : {entry.told ? m.findings_progress_told() : m.findings_progress_untold()}
      </Note>
      <CardActs
        label={label}
        acts={[
          {
            code: "TAKE_BACK",
            label,
            done: m.findings_removed(),
            look: "quiet",
            ask: {
              heading: m.findings_progress_remove_ask(),
              consequence: m.findings_progress_remove_consequence(),
              perform: () => removal.mutateAsync(),
            },
          },
        ]}
      />
    </div>
  );
}
