import { useLabels, usePlaceNames } from "#/shared/api/reference";
import type { Service } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Contacts } from "#/shared/ui/Contacts";
import { bassinColour, Tag } from "#/shared/ui/Tag";
import { Prose } from "#/shared/ui/Words";
import { accessInWords, hoursInWords } from "./format";
import { OpenTag } from "./ServiceCard";
import styles from "./ServiceView.module.css";

/** The facts that one acts on: how to reach, when, for whom, at what price. */
export function ServiceAside({ service }: { service: Service }) {
  const bassins = [...new Set(service.locations.map((place) => place.bassin.bassin))];
  return (
    <aside
      className={`${styles.aside} ${bassins.length === 1 ? bassinColour(bassins[0] ?? null) : ""}`}
      aria-label={m.directory_practical()}
    >
      <section className={styles.section} aria-labelledby="contact">
        <h2 id="contact">{m.directory_contact()}</h2>
        {service.contacts.length > 0 ? (
          <Contacts contacts={service.contacts} />
        ) : (
          <p className={styles.note}>{m.directory_no_contact()}</p>
        )}
      </section>
      {service.openingHours && <Hours service={service} hours={service.openingHours} />}
      <dl className={styles.facts}>
        <Access service={service} />
        <Cost service={service} />
        <Territory service={service} />
      </dl>
    </aside>
  );
}

function Hours({ service, hours }: { service: Service; hours: string }) {
  const lines = hoursInWords(hours);
  return (
    <section className={styles.section} aria-labelledby="hours">
      <h2 id="hours">{m.directory_hours()}</h2>
      {service.openNow !== null && (
        <p>
          <OpenTag open={service.openNow} />
        </p>
      )}
      {lines ? (
        <table className={styles.hours}>
          <tbody>
            {lines.map((line) => (
              <tr key={line.days}>
                <th scope="row">{line.days}</th>
                <td>{line.hours ?? m.directory_closed()}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p>{hours}</p>
      )}
    </section>
  );
}

function Access({ service }: { service: Service }) {
  if (!service.access && !service.accessDetails) return null;
  return (
    <div>
      <dt>{m.directory_access()}</dt>
      <dd>
        {service.access && <Tag>{accessInWords(service.access)}</Tag>}
        <Prose of={service.accessDetails} />
      </dd>
    </div>
  );
}

function Cost({ service }: { service: Service }) {
  const costLabel = useLabels("costs");
  if (!service.cost && !service.costDetails) return null;
  return (
    <div>
      <dt>{m.directory_cost()}</dt>
      <dd>
        {service.cost && <Tag>{costLabel(service.cost)}</Tag>}
        <Prose of={service.costDetails} />
      </dd>
    </div>
  );
}

/** Whom the service is for by where they live, which is not where its door is. */
function Territory({ service }: { service: Service }) {
  const placeName = usePlaceNames();
  if (service.territory.length === 0) return null;
  const names = service.territory.map((code) =>
    code === "REGION" ? m.directory_whole_region() : placeName(code),
  );
  return (
    <div>
      <dt>{m.directory_territory()}</dt>
      <dd>{names.join(", ")}</dd>
    </div>
  );
}
