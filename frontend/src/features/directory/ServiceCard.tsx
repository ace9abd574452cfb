import { Link } from "@tanstack/react-router";
import { BadgeCheck, Footprints, MapPin, TriangleAlert } from "lucide-react";
import { useExplanations, useLabels, usePlaceNames } from "#/shared/api/reference";
import type { ServiceItem } from "#/shared/api/types";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Card, CardFact, CardFacts } from "#/shared/ui/Card";
import { KeepButton } from "#/shared/ui/KeepButton";
import { BassinMark, Tag, Tags } from "#/shared/ui/Tag";
import { ShortText, Words } from "#/shared/ui/Words";
import { accessInWords, distanceInWords } from "./format";
import { closures, noticeInWords, verifiedInWords } from "./reception";
import styles from "./ServiceCard.module.css";

/** A service in a list, with the facts that people look for first. */
export function ServiceCard({ service }: { service: ServiceItem }) {
  const typeLabel = useLabels("types");
  const costLabel = useLabels("costs");
  const explanation = useExplanations("types")(service.type);
  const sameName = words(service.organisationName) === words(service.name);
  return (
    <Card
      id={`service-${service.id}`}
      name={
        <Link to="/services/$id" params={{ id: service.id }}>
          <Words of={service.name} />
        </Link>
      }
    >
      {!sameName && (
        <p className={styles.organisation}>
          <Words of={service.organisationName} />
        </p>
      )}
      {service.summary && (
        <p className={styles.summary}>
          <ShortText of={service.summary} />
        </p>
      )}
      {explanation && (
        <p className={styles.explanation}>
          <strong>{typeLabel(service.type)}</strong> · <ShortText of={explanation} />
        </p>
      )}
      <Tags>
        {[
          !explanation && <Tag key="type">{typeLabel(service.type)}</Tag>,
          service.openNow !== null && !service.today.closed && <OpenTag key="open" open={service.openNow} />,
          ...closures(service.today).map((notice) => (
            <Tag key={notice.from} kind="warning">
              {noticeInWords(notice)}
            </Tag>
          )),
          service.today.acceptsRequests !== null && (
            <RequestsTag key="requests" accepts={service.today.acceptsRequests} />
          ),
          service.access && <Tag key="access">{accessInWords(service.access)}</Tag>,
          service.cost && <Tag key="cost">{costLabel(service.cost)}</Tag>,
          service.visibility !== "PUBLISHED" && <VisibilityTag key="state" visibility={service.visibility} />,
        ].filter(Boolean)}
      </Tags>
      <Facts service={service} />
      {service.visibility === "PUBLISHED" && <KeepButton id={service.id} name={words(service.name)} />}
    </Card>
  );
}

function Facts({ service }: { service: ServiceItem }) {
  const placeName = usePlaceNames();
  const communes = [
    ...new Set(service.locations.map((place) => place.commune).filter((nis) => nis !== null)),
  ];
  const bassins = [
    ...new Set(service.locations.map((place) => place.bassin).filter((code) => code !== null)),
  ];
  const unsure = service.locations.some((place) => place.bassinState === "TO_CONFIRM");
  const regional = service.territory.includes("REGION");
  return (
    <CardFacts>
      {communes.length > 0 && <CardFact icon={MapPin}>{communes.map(placeName).join(", ")}</CardFact>}
      {bassins.map((code) => (
        <BassinMark key={code} code={code}>
          {placeName(code)}
        </BassinMark>
      ))}
      {service.distance && <CardFact icon={Footprints}>{distanceInWords(service.distance)}</CardFact>}
      {unsure && <span>{m.common_bassin_to_confirm()}</span>}
      {regional && <span>{m.directory_whole_region()}</span>}
      {service.verification.stale ? (
        <CardFact icon={TriangleAlert}>
          {m.directory_stale({ date: formatDay(service.verification.due) })}
        </CardFact>
      ) : (
        service.verification.on && (
          <CardFact icon={BadgeCheck}>{verifiedInWords(service.verification)}</CardFact>
        )
      )}
    </CardFacts>
  );
}

/** Whether a service is open at this moment, as a word with a colour. */
export function OpenTag({ open }: { open: boolean }) {
  return open ? <Tag kind="success">{m.directory_open_now()}</Tag> : <Tag>{m.directory_closed_now()}</Tag>;
}

/** Whether a service takes new requests, as a word with a colour. */
function RequestsTag({ accepts }: { accepts: boolean }) {
  return accepts ? (
    <Tag kind="success">{m.directory_accepts_requests()}</Tag>
  ) : (
    <Tag kind="warning">{m.directory_refuses_requests()}</Tag>
  );
}

/** The state of a record that is not public, or no longer. */
export function VisibilityTag({ visibility }: { visibility: ServiceItem["visibility"] }) {
  if (visibility === "DRAFT") return <Tag kind="warning">{m.directory_draft()}</Tag>;
  if (visibility === "ARCHIVED") return <Tag kind="danger">{m.directory_archived()}</Tag>;
  return <Tag kind="success">{m.directory_published()}</Tag>;
}
