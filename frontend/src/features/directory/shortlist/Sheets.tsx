import { useQueries } from "@tanstack/react-query";
import { useLabels, usePlaceNames } from "#/shared/api/reference";
import type { Service } from "#/shared/api/types";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { language } from "#/shared/i18n/language";
import { words } from "#/shared/i18n/text";
import { Words } from "#/shared/ui/Words";
import { accessInWords, hoursInWords } from "../format";
import { serviceQuery } from "../queries";
import { verifiedInWords } from "../reception";
import styles from "./Sheets.module.css";

/** The sheets that are handed to people, two services on a page; seen on paper only. */
export function Sheets({ ids }: { ids: string[] }) {
  const services = useQueries({ queries: ids.map((id) => ({ ...serviceQuery(id), throwOnError: false })) });
  return (
    <div className={styles.sheets}>
      {services.map(({ data }, i) => data && <Sheet key={ids[i]} service={data} />)}
    </div>
  );
}

function Sheet({ service }: { service: Service }) {
  const typeLabel = useLabels("types");
  const address = `${window.location.origin}/${language()}/services/${service.id}`;
  const sameName = words(service.organisationName) === words(service.name);
  return (
    <article className={styles.sheet}>
      <h2>
        <Words of={service.name} />
      </h2>
      <p className={styles.kicker}>
        {typeLabel(service.type)}
        {!sameName && (
          <>
            {" · "}
            <Words of={service.organisationName} />
          </>
        )}
      </p>
      {service.summary && (
        <p>
          <Words of={service.summary} />
        </p>
      )}
      <SheetFacts service={service} />
      <p className={styles.foot}>
        {address}
        <br />
        {verifiedInWords(service.verification)}
        <br />
        {m.shortlist_printed_on({ date: formatDay(new Date().toISOString()) })}
      </p>
    </article>
  );
}

function SheetFacts({ service }: { service: Service }) {
  const languageLabel = useLabels("languages");
  const costLabel = useLabels("costs");
  const facts = [
    { name: m.directory_contact(), values: service.contacts.map(({ value }) => value) },
    { name: m.directory_places(), values: useAddresses(service) },
    { name: m.directory_hours(), values: hoursOf(service) },
    {
      name: m.directory_access(),
      values: both(service.access && accessInWords(service.access), service.accessDetails),
    },
    { name: m.directory_cost(), values: both(service.cost && costLabel(service.cost), service.costDetails) },
    {
      name: m.directory_languages(),
      values: [service.languages.map(languageLabel).join(", ")].filter(Boolean),
    },
  ].filter(({ values }) => values.length > 0);
  return (
    <dl>
      {facts.map(({ name, values }) => (
        <div key={name}>
          <dt>{name}</dt>
          {values.map((value) => (
            <dd key={value}>{value}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function useAddresses({ locations }: Service): string[] {
  const placeName = usePlaceNames();
  return locations.map(({ name, street, postalCode, commune }) =>
    [words(name), street, [postalCode, placeName(commune)].filter(Boolean).join(" ")]
      .filter(Boolean)
      .join(", "),
  );
}

function hoursOf({ openingHours }: Service): string[] {
  if (!openingHours) return [];
  const lines = hoursInWords(openingHours);
  return (
    lines?.map(({ days, hours }) =>
      m.common_colon({ label: days, value: hours ?? m.directory_closed() }),
    ) ?? [openingHours]
  );
}

function both(word: string | null, details: Service["costDetails"]): string[] {
  return [word, words(details)].filter((each): each is string => Boolean(each));
}
