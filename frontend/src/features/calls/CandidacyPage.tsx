import { Link } from "@tanstack/react-router";
import { usePlaceNames } from "#/shared/api/reference";
import type { Call, Candidacy, OrganisationKind } from "#/shared/api/types";
import { formatInstant } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type Act, Acts } from "#/shared/ui/Acts";
import { Page } from "#/shared/ui/Page";
import { Fact, Facts, RecordSection, Sections } from "#/shared/ui/RecordLayout";
import styles from "./Calls.module.css";
import { CandidacyState } from "./CandidacyList";
import { type DecisionProps, RefuseForm, ReserveForm } from "./DecisionForms";
import { organisationInWords, sectorInWords } from "./format";
import { type Decision, useAccept } from "./mutations";

type CandidacyPageProps = {
  call: Call;
  candidacy: Candidacy;
  sayKind: (kind: OrganisationKind) => string;
};

/** One answer to a call, and what those who run the circle decide. */
export function CandidacyPage({ call, candidacy, sayKind }: CandidacyPageProps) {
  const { name, motivation, message, mandateId, state } = candidacy;
  const { id } = call.circle;
  return (
    <Page
      heading={name ?? m.calls_erased()}
      kicker={
        <Link to="/circles/$id/calls/$call" params={{ id, call: call.id }}>
          {m.calls_of({ circle: words(call.circle.name) })}
        </Link>
      }
      lead={<CandidacyState state={state} />}
    >
      <Sections>
        <Deciding call={call} candidacy={candidacy} />
        {motivation && (
          <RecordSection heading={m.calls_motivation()}>
            <p className={styles.motivation}>{motivation}</p>
          </RecordSection>
        )}
        <RecordSection heading={m.calls_candidate()}>
          <CandidateFacts call={call} candidacy={candidacy} sayKind={sayKind} />
        </RecordSection>
        {message && (
          <RecordSection heading={m.calls_message()}>
            <p className={styles.motivation}>{message}</p>
          </RecordSection>
        )}
        {mandateId && (
          <p>
            <Link to="/circles/$id/mandates/$mandate" params={{ id, mandate: mandateId }}>
              {m.calls_to_mandate()}
            </Link>
          </p>
        )}
      </Sections>
    </Page>
  );
}

function CandidateFacts({ call, candidacy, sayKind }: CandidacyPageProps) {
  const placeName = usePlaceNames();
  const { email, sector, organisationKind, organisationCommune, createdAt, decidedAt } = candidacy;
  const organisation = organisationInWords(candidacy);
  return (
    <Facts>
      {email && <Fact name={m.common_person_email()}>{email}</Fact>}
      {candidacy.function && <Fact name={m.calls_function()}>{candidacy.function}</Fact>}
      {organisation && <Fact name={m.calls_organisation()}>{organisation}</Fact>}
      {organisationKind && <Fact name={m.calls_kind()}>{sayKind(organisationKind)}</Fact>}
      {organisationCommune && <Fact name={m.calls_commune()}>{placeName(organisationCommune)}</Fact>}
      {sector && <Fact name={m.calls_sector()}>{sectorInWords(call, sector)}</Fact>}
      <Fact name={m.calls_sent_on()}>{formatInstant(createdAt)}</Fact>
      {decidedAt && <Fact name={m.calls_decided_on()}>{formatInstant(decidedAt)}</Fact>}
    </Facts>
  );
}

/** What one may decide; each is mailed. */
function Deciding({ call, candidacy }: DecisionProps) {
  const { rights } = candidacy;
  const acts: (Act<Decision> & { right: Candidacy["rights"][number] })[] = [
    {
      ...{
        right: "ACCEPT",
        code: "MEMBER",
        label: m.calls_accept(),
        look: "primary",
        done: m.calls_accepted(),
      },
      ask: { heading: m.calls_accept_ask(), consequence: m.calls_accept_consequence() },
    },
    {
      ...{ right: "ACCEPT", code: "SUBSTITUTE", label: m.calls_substitute(), look: "secondary" },
      done: m.calls_accepted(),
      ask: { heading: m.calls_substitute_ask(), consequence: m.calls_accept_consequence() },
    },
    {
      ...{ right: "RESERVE", code: "RESERVE", label: m.calls_reserve(), look: "secondary" },
      done: m.calls_reserved(),
      tell: (steps) => <ReserveForm call={call} candidacy={candidacy} {...steps} />,
    },
    {
      ...{
        right: "REFUSE",
        code: "REFUSE",
        label: m.calls_refuse(),
        look: "danger",
        done: m.calls_refused(),
      },
      tell: (steps) => <RefuseForm call={call} candidacy={candidacy} {...steps} />,
    },
  ];
  return (
    <Acts
      label={m.calls_decide()}
      acts={acts.filter(({ right }) => rights.includes(right))}
      arrived={undefined}
      mutation={useAccept(call, candidacy)}
    />
  );
}
