import { Link } from "@tanstack/react-router";
import { useLabels } from "#/shared/api/reference";
import type { Service } from "#/shared/api/types";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Notice } from "#/shared/ui/Notice";
import { Prose, Words } from "#/shared/ui/Words";
import { practiceInWords } from "./format";
import { ServiceAside } from "./ServiceAside";
import { ServicePlaces } from "./ServicePlaces";
import styles from "./ServiceView.module.css";

/** All that is known of a service, for whoever wants to call on it. */
export function ServiceView({ service }: { service: Service }) {
  return (
    <>
      {service.visibility === "DRAFT" && <Notice kind="warning">{m.directory_draft_notice()}</Notice>}
      {service.visibility === "ARCHIVED" && <Notice kind="warning">{m.directory_archived_notice()}</Notice>}
      <div className={styles.layout}>
        {/* First for whoever listens or holds a phone: they came to call. */}
        <ServiceAside service={service} />
        <div className={styles.main}>
          {service.description && (
            <section className={styles.section} aria-labelledby="about">
              <h2 id="about">{m.directory_about()}</h2>
              <Prose of={service.description} />
            </section>
          )}
          <Whom service={service} />
          {service.practices.length > 0 && <Practices service={service} />}
          <ServicePlaces service={service} />
          <Trust service={service} />
        </div>
      </div>
    </>
  );
}

function Whom({ service }: { service: Service }) {
  const themeLabel = useLabels("themes");
  const audienceLabel = useLabels("audiences");
  const languageLabel = useLabels("languages");
  const facts = [
    { name: m.directory_theme(), values: service.themes.map(themeLabel) },
    { name: m.directory_audience(), values: service.audiences.map(audienceLabel) },
    { name: m.directory_languages(), values: service.languages.map(languageLabel) },
    { name: m.directory_aliases(), values: service.aliases },
  ].filter((fact) => fact.values.length > 0);
  if (facts.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="whom">
      <h2 id="whom">{m.directory_whom()}</h2>
      <dl className={styles.facts}>
        {facts.map((fact) => (
          <div key={fact.name}>
            <dt>{fact.name}</dt>
            <dd>{fact.values.join(" · ")}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Practices({ service }: { service: Service }) {
  return (
    <section className={styles.section} aria-labelledby="practices">
      <h2 id="practices">{m.directory_practices()}</h2>
      <ul className={styles.practices}>
        {service.practices.map((practice, i) => (
          <li key={i}>
            <h3>{practiceInWords(practice.kind)}</h3>
            <Prose of={practice.statement} />
            {practice.since && (
              <p className={styles.note}>{m.directory_since({ date: formatDay(practice.since) })}</p>
            )}
            {practice.evidence && (
              <p className={styles.note}>{m.directory_evidence({ evidence: practice.evidence })}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How far one may rely on the page: when it was last true, and where it comes from. */
function Trust({ service }: { service: Service }) {
  return (
    <section className={styles.trust} aria-label={m.directory_trust()}>
      <p>
        {service.verifiedOn
          ? m.directory_verified_on({ date: formatDay(service.verifiedOn) })
          : m.directory_never_verified()}
      </p>
      <p>{m.directory_updated_on({ date: formatDay(service.updatedAt) })}</p>
      {(service.source || service.provenance) && (
        <p>{m.common_source({ source: [service.source, service.provenance].filter(Boolean).join(" · ") })}</p>
      )}
    </section>
  );
}

/** Who offers the service. */
export function OfferedBy({ service }: { service: Service }) {
  return (
    <>
      {m.directory_offered_by()}{" "}
      <Link to="/organisations/$id" params={{ id: service.organisationId }}>
        <Words of={service.organisationName} />
      </Link>
    </>
  );
}
