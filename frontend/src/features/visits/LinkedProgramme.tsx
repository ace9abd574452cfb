import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import type { MyProgramme, Visit, VisitRight } from "#/shared/api/opendoors";
import { problemOf } from "#/shared/api/problem";
import { formatInstant } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type Act, Acts } from "#/shared/ui/Acts";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Contacts } from "#/shared/ui/Contacts";
import { Done } from "#/shared/ui/Done";
import { HeldData } from "#/shared/ui/HeldData";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { PrintButton } from "#/shared/ui/PrintButton";
import { Note, Sections } from "#/shared/ui/RecordLayout";
import { Tag } from "#/shared/ui/Tag";
import { Prose, Words } from "#/shared/ui/Words";
import { hoursInWords, placeInWords, standingInWords } from "./format";
import { Itinerary } from "./Itinerary";
import { forgetProgramme } from "./keptProgramme";
import { useActOnVisit, useEraseProgramme } from "./mutations";
import { ProgrammeToTake } from "./ProgrammeToTake";
import { linkedProgrammeQuery } from "./queries";
import styles from "./Visits.module.css";

type LinkedProgrammeProps = {
  secret: string;
  /** What else is told to a visitor: shown below their visits. */
  sections?: ReactNode;
};

/** The personal programme that a mail leads to. */
export function LinkedProgramme({ secret, sections }: LinkedProgrammeProps) {
  const [erased, setErased] = useState(false);
  const query = useQuery({ ...linkedProgrammeQuery(secret), enabled: secret !== "" && !erased });
  const refused = query.isError && problemOf(query.error).code === "link-refused";
  useEffect(() => {
    if (erased || refused) forgetProgramme();
  }, [erased, refused]);
  if (erased) return <Page heading={m.visits_erased()} lead={m.visits_erased_lead()} />;
  if (secret === "" || refused) return <Page heading={m.visits_no_link()} lead={m.visits_no_link_lead()} />;
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(programme) => (
        <OwnProgramme
          secret={secret}
          programme={programme}
          sections={sections}
          readAt={query.dataUpdatedAt}
          cutOff={query.isError}
          onErased={() => setErased(true)}
        />
      )}
    </Loaded>
  );
}

/** Of a programme: when it was read, and whether it could not be read again since, for want of a network. */
type ReadBefore = { readAt: number; cutOff: boolean };

type OwnProps = { secret: string; programme: MyProgramme; onErased: () => void };

type Told = Pick<LinkedProgrammeProps, "sections">;

function OwnProgramme({
  secret,
  programme,
  sections,
  readAt,
  cutOff,
  onErased,
}: OwnProps & Told & ReadBefore) {
  const { edition, visits, ways, rights } = programme;
  const [givenUp, setGivenUp] = useState(false);
  return (
    <Page
      heading={m.visits_mine()}
      title={m.visits_mine()}
      lead={programme.name}
      kicker={
        <Link to="/editions/$id" params={{ id: edition.id }}>
          <Words of={edition.title} />
        </Link>
      }
      actions={
        <div className={styles.screen}>
          <ButtonRow>
            <PrintButton />
            {rights.includes("ADD") && (
              <ButtonLink look="secondary" to="/editions/$id/programme" params={{ id: edition.id }}>
                {m.visits_add_more()}
              </ButtonLink>
            )}
          </ButtonRow>
        </div>
      }
    >
      <Sections>
        {cutOff && <Note>{m.visits_cut_off({ when: formatInstant(new Date(readAt).toISOString()) })}</Note>}
        {givenUp && <Done said={m.visits_given_up()} />}
        {visits.length === 0 && <p>{m.visits_no_visits()}</p>}
        <Itinerary
          visits={visits}
          ways={ways}
          slotOf={({ slotId }) => slotId}
          keyOf={({ id }) => id}
          level={2}
        >
          {(visit) => (
            <OwnVisit secret={secret} visit={visit} onAct={(act) => setGivenUp(act === "CANCEL")} />
          )}
        </Itinerary>
        {ways.some(({ judgement }) => judgement === "SHORT") && <Note>{m.visits_way_explained()}</Note>}
        {!cutOff && sections}
        <div className={styles.screen}>
          <ProgrammeToTake secret={secret} programme={programme} readAt={readAt} />
        </div>
        <OwnData secret={secret} programme={programme} onErased={onErased} />
      </Sections>
    </Page>
  );
}

type OwnVisitProps = {
  secret: string;
  visit: Visit;
  /** A visit that is given up goes, and what one did is said above. */
  onAct: (act: VisitRight) => void;
};

function OwnVisit({ secret, visit, onAct }: OwnVisitProps) {
  const { serviceId, serviceName, organisationName, room, contacts, slotReason, reason } = visit;
  return (
    <li className={styles.visit}>
      <p className={styles.hours}>{hoursInWords(visit.when)}</p>
      <p>
        <Link to="/services/$id" params={{ id: serviceId }}>
          <Words of={serviceName} />
        </Link>
        {words(organisationName) !== words(serviceName) && ` · ${words(organisationName)}`}
      </p>
      <Standing visit={visit} />
      <Prose of={slotReason ?? reason} />
      <p>{placeInWords(visit, words(visit.communeName))}</p>
      {room && <p>{m.visits_room({ room })}</p>}
      {contacts.length > 0 && (
        <>
          <p>{m.visits_contact()}</p>
          <Contacts contacts={contacts} />
        </>
      )}
      <VisitActs secret={secret} visit={visit} onAct={onAct} />
    </li>
  );
}

function Standing({ visit }: { visit: Visit }) {
  if (visit.slotState === "CANCELLED") return <Tag kind="danger">{m.visits_cancelled()}</Tag>;
  if (visit.slotState === "POSTPONED") return <Tag kind="danger">{m.visits_postponed()}</Tag>;
  const kinds = { CONFIRMED: "success", OFFERED: "warning", WAITING: "warning" } as const;
  const kind = visit.state in kinds ? kinds[visit.state as keyof typeof kinds] : "plain";
  return <Tag kind={kind}>{standingInWords(visit)}</Tag>;
}

function VisitActs({ secret, visit, onAct }: OwnVisitProps) {
  const mutation = useActOnVisit(secret, visit.id, onAct);
  const acts: Act<VisitRight>[] = [
    { code: "CONFIRM", look: "primary", label: m.visits_confirm(), done: m.visits_confirmed() },
    { code: "ACCEPT", look: "primary", label: m.visits_accept(), done: m.visits_accepted() },
    {
      ...{ code: "CANCEL", look: "secondary", label: m.visits_give_up(), done: m.visits_given_up() },
      ask: { heading: m.visits_give_up_ask(), consequence: m.visits_give_up_consequence() },
    },
  ];
  return (
    <Acts
      label={m.visits_acts({ service: words(visit.serviceName), when: hoursInWords(visit.when) })}
      acts={acts.filter(({ code }) => visit.rights.includes(code))}
      arrived={undefined}
      mutation={mutation}
    />
  );
}

function OwnData({ secret, programme, onErased }: OwnProps) {
  const erasing = useEraseProgramme(secret);
  const { name, email, edition } = programme;
  return (
    <div className={styles.screen}>
      <HeldData
        held={{ ...programme, id: edition.id }}
        lead={m.visits_data_lead({ name, email })}
        erasing={{
          label: m.visits_erase(),
          heading: m.visits_erase_ask(),
          consequence: m.visits_erase_consequence(),
        }}
        erase={() => erasing.mutateAsync()}
        busy={erasing.isPending}
        onErased={onErased}
      />
    </div>
  );
}
