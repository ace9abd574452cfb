import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { usePlaceNames } from "#/shared/api/reference";
import type { Contact, Organisation } from "#/shared/api/types";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { BassinLine } from "#/shared/ui/BassinLine";
import { Contacts } from "#/shared/ui/Contacts";
import { Notice } from "#/shared/ui/Notice";
import { bassinColour } from "#/shared/ui/Tag";
import { Prose, Words } from "#/shared/ui/Words";
import { formatEnterpriseNumber, seatLines } from "./format";
import styles from "./OrganisationView.module.css";

type OrganisationViewProps = {
  organisation: Organisation;
  /** Its services, which the directory knows. */
  children: ReactNode;
};

/** All that is known of an organisation, for whoever wants to reach it. */
export function OrganisationView({ organisation, children }: OrganisationViewProps) {
  return (
    <>
      {organisation.status === "CANDIDATE" && (
        <Notice kind="warning">{m.organisations_candidate_notice()}</Notice>
      )}
      {organisation.status === "ARCHIVED" && (
        <Notice kind="warning">{m.organisations_archived_notice()}</Notice>
      )}
      <div className={styles.layout}>
        <div className={styles.main}>
          {organisation.description && (
            <section className={styles.section} aria-labelledby="about">
              <h2 id="about">{m.organisations_about()}</h2>
              <Prose of={organisation.description} />
            </section>
          )}
          <section className={styles.section} aria-labelledby="services">
            <h2 id="services">{m.organisations_services()}</h2>
            {children}
          </section>
          <Trust organisation={organisation} />
        </div>
        <Aside organisation={organisation} />
      </div>
    </>
  );
}

function Aside({ organisation }: { organisation: Organisation }) {
  const contacts = contactsOf(organisation);
  return (
    <aside
      className={`${styles.aside} ${bassinColour(organisation.bassin?.bassin ?? null)}`}
      aria-label={m.organisations_practical()}
    >
      <section className={styles.section} aria-labelledby="contact">
        <h2 id="contact">{m.organisations_contact()}</h2>
        {contacts.length > 0 ? <Contacts contacts={contacts} /> : <p>{m.organisations_no_contact()}</p>}
      </section>
      <dl className={styles.facts}>
        <Seat organisation={organisation} />
        <Parent organisation={organisation} />
        {organisation.aliases.length > 0 && (
          <div>
            <dt>{m.organisations_aliases()}</dt>
            <dd>{organisation.aliases.join(" · ")}</dd>
          </div>
        )}
        {organisation.enterpriseNumber && (
          <div>
            <dt>{m.organisations_enterprise_number()}</dt>
            <dd>{formatEnterpriseNumber(organisation.enterpriseNumber)}</dd>
          </div>
        )}
      </dl>
    </aside>
  );
}

/** The contacts, and the website among them. */
function contactsOf({ contacts, website }: Organisation): Contact[] {
  if (!website || contacts.some((contact) => contact.value === website)) return contacts;
  return [...contacts, { kind: "WEBSITE", value: website, label: null }];
}

function Seat({ organisation: { seat, bassin } }: { organisation: Organisation }) {
  const placeName = usePlaceNames();
  return (
    <>
      <div>
        <dt>{m.organisations_seat()}</dt>
        {seat ? (
          seatLines(seat, placeName).map((line) => <dd key={line}>{line}</dd>)
        ) : (
          <dd>{m.organisations_no_seat()}</dd>
        )}
      </div>
      {bassin && (
        <div>
          <dt>{m.organisations_bassin()}</dt>
          <dd>
            <BassinLine answer={bassin} />
            {bassin.state === "CERTAIN" && bassin.bassin && (
              <Link className={styles.small} to="/bassins/$code" params={{ code: bassin.bassin }}>
                {m.organisations_see_bassin()}
              </Link>
            )}
          </dd>
        </div>
      )}
    </>
  );
}

function Parent({ organisation: { parentId, parentName } }: { organisation: Organisation }) {
  if (!parentId) return null;
  return (
    <div>
      <dt>{m.organisations_parent()}</dt>
      <dd>
        <Link to="/organisations/$id" params={{ id: parentId }}>
          <Words of={parentName} />
        </Link>
      </dd>
    </div>
  );
}

/** How far one may rely on the page: when it changed, and where it comes from. */
function Trust({ organisation }: { organisation: Organisation }) {
  const source = [organisation.source, organisation.provenance].filter(Boolean).join(" · ");
  return (
    <section className={styles.trust} aria-label={m.organisations_trust()}>
      <p>{m.organisations_updated_on({ date: formatDay(organisation.updatedAt) })}</p>
      {source && <p>{m.common_source({ source })}</p>}
    </section>
  );
}
