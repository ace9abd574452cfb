import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { usePlaceNames } from "#/shared/api/reference";
import type { Contact, Organisation } from "#/shared/api/types";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { BassinLine } from "#/shared/ui/BassinLine";
import { Contacts } from "#/shared/ui/Contacts";
import { Notice } from "#/shared/ui/Notice";
import { Fact, Facts, Note, RecordLayout, RecordSection, Trust } from "#/shared/ui/RecordLayout";
import { Prose, Words } from "#/shared/ui/Words";
import { formatEnterpriseNumber, rhythmInWords, seatLines } from "./format";

type OrganisationViewProps = {
  organisation: Organisation;
  /** Its services, which the directory knows. */
  children: ReactNode;
  /** Its events, which the agenda knows. */
  events: ReactNode;
};

/** All that is known of an organisation, for whoever wants to reach it. */
export function OrganisationView({ organisation, children, events }: OrganisationViewProps) {
  const { status, description, bassin, updatedAt } = organisation;
  const source = [organisation.source, organisation.provenance].filter(Boolean).join(" · ");
  return (
    <>
      {status === "CANDIDATE" && <Notice kind="warning">{m.organisations_candidate_notice()}</Notice>}
      {status === "ARCHIVED" && <Notice kind="warning">{m.organisations_archived_notice()}</Notice>}
      <RecordLayout
        label={m.organisations_practical()}
        aside={<Aside organisation={organisation} />}
        bassin={bassin?.bassin ?? null}
      >
        {description && (
          <RecordSection heading={m.organisations_about()}>
            <Prose of={description} />
          </RecordSection>
        )}
        <RecordSection heading={m.organisations_services()}>{children}</RecordSection>
        <RecordSection heading={m.agenda_next()}>{events}</RecordSection>
        <Trust
          label={m.organisations_trust()}
          sentences={[
            m.organisations_updated_on({ date: formatDay(updatedAt) }),
            source !== "" && m.common_source({ source }),
          ]}
        />
      </RecordLayout>
    </>
  );
}

function Aside({ organisation }: { organisation: Organisation }) {
  const { aliases, enterpriseNumber, verificationMonths } = organisation;
  const contacts = contactsOf(organisation);
  return (
    <>
      <RecordSection heading={m.organisations_contact()}>
        {contacts.length > 0 ? <Contacts contacts={contacts} /> : <Note>{m.organisations_no_contact()}</Note>}
      </RecordSection>
      <Facts>
        <Seat organisation={organisation} />
        <Parent organisation={organisation} />
        <Fact name={m.organisations_rhythm()}>{rhythmInWords(verificationMonths)}</Fact>
        {aliases.length > 0 && <Fact name={m.organisations_aliases()}>{aliases.join(" · ")}</Fact>}
        {enterpriseNumber && (
          <Fact name={m.organisations_enterprise_number()}>{formatEnterpriseNumber(enterpriseNumber)}</Fact>
        )}
      </Facts>
    </>
  );
}

/** The contacts, and the website among them. */
function contactsOf({ contacts, website }: Organisation): Contact[] {
  if (!website || contacts.some((contact) => contact.value === website)) return contacts;
  return [...contacts, { kind: "WEBSITE", value: website, label: null }];
}

function Seat({ organisation: { seat, bassin } }: { organisation: Organisation }) {
  const placeName = usePlaceNames();
  const lines = seat ? seatLines(seat, placeName) : [m.organisations_no_seat()];
  return (
    <>
      <Fact name={m.organisations_seat()}>
        {lines.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </Fact>
      {bassin && (
        <Fact name={m.organisations_bassin()}>
          <BassinLine answer={bassin} />
          {bassin.state === "CERTAIN" && bassin.bassin && (
            <div>
              <Link to="/bassins/$code" params={{ code: bassin.bassin }}>
                {m.organisations_see_bassin()}
              </Link>
            </div>
          )}
        </Fact>
      )}
    </>
  );
}

function Parent({ organisation: { parentId, parentName } }: { organisation: Organisation }) {
  if (!parentId) return null;
  return (
    <Fact name={m.organisations_parent()}>
      <Link to="/organisations/$id" params={{ id: parentId }}>
        <Words of={parentName} />
      </Link>
    </Fact>
  );
}
