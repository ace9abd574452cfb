import { useLabels, usePlaceNames } from "#/shared/api/reference";
import type { Service } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Contacts } from "#/shared/ui/Contacts";
import { Fact, Facts, Note, RecordSection } from "#/shared/ui/RecordLayout";
import { Tag } from "#/shared/ui/Tag";
import { Prose } from "#/shared/ui/Words";
import { accessInWords, hoursInWords } from "./format";
import { OpenTag } from "./ServiceCard";
import styles from "./ServiceView.module.css";

/** The facts that one acts on: how to reach, when, for whom, at what price. */
export function ServiceAside({ service }: { service: Service }) {
  return (
    <>
      <RecordSection heading={m.directory_contact()}>
        {service.contacts.length > 0 ? (
          <Contacts contacts={service.contacts} />
        ) : (
          <Note>{m.directory_no_contact()}</Note>
        )}
      </RecordSection>
      {service.openingHours && <Hours service={service} hours={service.openingHours} />}
      <Facts>
        <Access service={service} />
        <Cost service={service} />
        <Territory service={service} />
      </Facts>
    </>
  );
}

function Hours({ service, hours }: { service: Service; hours: string }) {
  const lines = hoursInWords(hours);
  return (
    <RecordSection heading={m.directory_hours()}>
      {service.openNow !== null && !service.today.closed && (
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
    </RecordSection>
  );
}

function Access({ service }: { service: Service }) {
  if (!service.access && !service.accessDetails) return null;
  return (
    <Fact name={m.directory_access()}>
      {service.access && <Tag>{accessInWords(service.access)}</Tag>}
      <Prose of={service.accessDetails} />
    </Fact>
  );
}

function Cost({ service }: { service: Service }) {
  const costLabel = useLabels("costs");
  if (!service.cost && !service.costDetails) return null;
  return (
    <Fact name={m.directory_cost()}>
      {service.cost && <Tag>{costLabel(service.cost)}</Tag>}
      <Prose of={service.costDetails} />
    </Fact>
  );
}

/** Whom the service is for by where they live, which is not where its door is. */
function Territory({ service }: { service: Service }) {
  const placeName = usePlaceNames();
  if (service.territory.length === 0) return null;
  const names = service.territory.map((code) =>
    code === "REGION" ? m.directory_whole_region() : placeName(code),
  );
  return <Fact name={m.directory_territory()}>{names.join(", ")}</Fact>;
}
