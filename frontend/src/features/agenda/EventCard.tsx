import { Link } from "@tanstack/react-router";
import { MapPin, UsersRound, Video } from "lucide-react";
import { useLabels, usePlaceNames } from "#/shared/api/reference";
import type { BassinCode, EventItem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Card, CardFact, CardFacts } from "#/shared/ui/Card";
import { BassinMark, Tag, Tags } from "#/shared/ui/Tag";
import { ShortText, Words } from "#/shared/ui/Words";
import { DateLeaf } from "./DateLeaf";
import styles from "./EventCard.module.css";
import { audienceInWords, placeLine, registrationInWords, whenInWords } from "./format";
import { StateTag } from "./StateTag";

type EventCardProps = {
  event: EventItem;
  /** The level of its heading: below that of its month. */
  level?: 3 | 4;
};

/** An event in a list: what, when, where, and whether it takes place at all. */
export function EventCard({ event, level = 3 }: EventCardProps) {
  const typeLabel = useLabels("event-types");
  return (
    <div className={styles.event}>
      <DateLeaf when={event.when} />
      <Card
        id={`event-${event.id}`}
        level={level}
        name={
          <Link to="/events/$id" params={{ id: event.id }}>
            <Words of={event.title} />
          </Link>
        }
      >
        <p className={styles.when}>{whenInWords(event.when)}</p>
        {event.reason && (
          <p className={styles.reason}>
            <ShortText of={event.reason} />
          </p>
        )}
        <Tags>
          {[
            event.state !== "PUBLISHED" && <StateTag key="state" state={event.state} />,
            event.seriesId === event.id && <Tag key="series">{m.agenda_series()}</Tag>,
            <Tag key="type">{typeLabel(event.type)}</Tag>,
            <Tag key="audience">{audienceInWords(event.audience)}</Tag>,
            // Seats that are left say by themselves that one registers.
            event.state === "PUBLISHED" && (event.left === null || event.registration !== "OPEN") && (
              <Tag key="registration">{registrationInWords(event.registration)}</Tag>
            ),
            event.state === "PUBLISHED" && event.left !== null && <SeatsTag key="seats" left={event.left} />,
          ].filter(Boolean)}
        </Tags>
        <Facts event={event} />
      </Card>
    </div>
  );
}

/** The seats that are left, for whoever looks for one. */
function SeatsTag({ left }: { left: number }) {
  if (left <= 0) return <Tag kind="warning">{m.registrations_full_list()}</Tag>;
  return <Tag kind="success">{m.registrations_left({ count: left })}</Tag>;
}

function Facts({ event }: { event: EventItem }) {
  const placeName = usePlaceNames();
  const place = placeLine(event, words(event.placeName), placeName);
  // A bassin's own team is called as the bassin is.
  const itself = event.bassin !== null && words(event.organisationName) === placeName(event.bassin);
  return (
    <CardFacts>
      {place && <CardFact icon={MapPin}>{place}</CardFact>}
      {event.online && <CardFact icon={Video}>{m.agenda_online()}</CardFact>}
      <BassinOrRegion code={event.bassin} />
      {!itself && (
        <CardFact icon={UsersRound}>
          <Words of={event.organisationName} />
        </CardFact>
      )}
    </CardFacts>
  );
}

/** The bassin that an event is of, or the whole Region. */
export function BassinOrRegion({ code }: { code: string | null }) {
  const placeName = usePlaceNames();
  if (!code) return <span>{m.agenda_whole_region()}</span>;
  return <BassinMark code={code as BassinCode}>{placeName(code)}</BassinMark>;
}
