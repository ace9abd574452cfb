import { Link, useLocation } from "@tanstack/react-router";
import { History, Pencil, UserPlus } from "lucide-react";
import type { ReactNode } from "react";
import type { Circle, OrganisationKind } from "#/shared/api/types";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { Notice } from "#/shared/ui/Notice";
import { Page } from "#/shared/ui/Page";
import { Fact, Facts, RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { Prose, Words } from "#/shared/ui/Words";
import { Place } from "./CircleList";
import { Composition } from "./Composition";
import { kindInWords, sizeInWords } from "./format";
import { Members } from "./Members";

type CirclePageProps = {
  circle: Circle;
  sayKind: (kind: OrganisationKind) => string;
  /** What it does: sections of features that know circles, between what it is and who sits in it. */
  children?: ReactNode;
};

/** A circle: what it is for, how it is composed, and who sits in it for those who may know. */
export function CirclePage({ circle, sayKind, children }: CirclePageProps) {
  const { name, kind, bassin, purpose, rights, organisations } = circle;
  const { done } = useLocation().state;
  return (
    <Page
      title={words(name)}
      heading={<Words of={name} />}
      kicker={
        <>
          {kindInWords(kind)} · <Place bassin={bassin} />
        </>
      }
      actions={<Actions circle={circle} />}
    >
      {done && <Done said={m.circles_saved()} />}
      <Sections>
        {circle.state === "ENDED" && <Notice kind="warning" heading={m.circles_ended_since()} />}
        {purpose && (
          <RecordSection heading={m.circles_purpose()}>
            <Prose of={purpose} />
          </RecordSection>
        )}
        <RecordSection heading={m.circles_how()}>
          <CircleFacts circle={circle} />
        </RecordSection>
        {organisations && (
          <RecordSection heading={m.circles_organisations()}>
            {organisations.length === 0 && <p>{m.circles_no_organisations()}</p>}
            <ul>
              {organisations.map(({ id, name: called }) => (
                <li key={id}>
                  <Link to="/organisations/$id" params={{ id }}>
                    <Words of={called} />
                  </Link>
                </li>
              ))}
            </ul>
          </RecordSection>
        )}
        {children}
        {rights.includes("READ_MEMBERS") && (
          <>
            <RecordSection heading={m.circles_composition()}>
              <Composition id={circle.id} sayKind={sayKind} />
            </RecordSection>
            <RecordSection heading={m.circles_members()}>
              <Members circle={circle} />
            </RecordSection>
          </>
        )}
      </Sections>
    </Page>
  );
}

function Actions({ circle: { id, rights } }: { circle: Circle }) {
  if (!rights.includes("EDIT")) return null;
  return (
    <ButtonRow>
      <ButtonLink to="/circles/$id/mandates/new" params={{ id }}>
        <UserPlus size={18} aria-hidden />
        {m.circles_name_somebody()}
      </ButtonLink>
      <ButtonLink look="secondary" to="/circles/$id/edit" params={{ id }}>
        <Pencil size={18} aria-hidden />
        {m.circles_edit()}
      </ButtonLink>
      <ButtonLink look="secondary" to="/circles/$id/history" params={{ id }}>
        <History size={18} aria-hidden />
        {m.common_history()}
      </ButtonLink>
    </ButtonRow>
  );
}

function CircleFacts({ circle }: { circle: Circle }) {
  const { termMonths, meetings, quorum, composedFrom, lastDay, open } = circle;
  return (
    <Facts>
      <Fact name={m.circles_people()}>{sizeInWords(circle)}</Fact>
      {!open && <Fact name={m.circles_term()}>{m.circles_months({ count: termMonths })}</Fact>}
      {meetings !== null && (
        <Fact name={m.circles_meetings()}>{m.circles_meetings_count({ count: meetings })}</Fact>
      )}
      {quorum !== null && <Fact name={m.circles_quorum()}>{m.circles_quorum_count({ count: quorum })}</Fact>}
      {composedFrom && <Fact name={m.circles_composed_from()}>{formatDay(composedFrom)}</Fact>}
      {lastDay && <Fact name={m.circles_last_day()}>{formatDay(lastDay)}</Fact>}
    </Facts>
  );
}
