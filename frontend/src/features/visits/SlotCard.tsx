import { Link } from "@tanstack/react-router";
import { Languages, MapPin } from "lucide-react";
import type { ReactNode } from "react";
import type { ProgrammeSlot } from "#/shared/api/opendoors";
import { useLabels, usePlaceNames } from "#/shared/api/reference";
import { formatDate, formatList } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button } from "#/shared/ui/Button";
import { Card, CardFact, CardFacts } from "#/shared/ui/Card";
import { Tag, Tags } from "#/shared/ui/Tag";
import { ShortText, Words } from "#/shared/ui/Words";
import { hoursInWords, isBookable, placeInWords, seatsInWords } from "./format";
import type { Selection } from "./selection";
import { mostChosen } from "./selection";
import styles from "./Visits.module.css";

export type SlotCardProps = {
  slot: ProgrammeSlot;
  selection: Selection;
  /** What one can do who finds no seat. */
  wish?: ((slot: ProgrammeSlot) => ReactNode) | undefined;
};

/** A slot of the programme: who receives, when and where, and whether there is a seat. */
export function SlotCard({ slot, selection, wish }: SlotCardProps) {
  const labels = useLabels("themes");
  const spoken = useLabels("languages");
  const names = usePlaceNames();
  const { doorId, serviceName, organisationName, themes, languages, room, reason } = slot;
  return (
    <Card
      name={
        <Link to="/open-doors/$id" params={{ id: doorId }}>
          <Words of={serviceName} />
        </Link>
      }
    >
      <p className={styles.hours}>{hoursInWords(slot.when)}</p>
      <Tags>
        {[
          <Tag key="seats" kind={seatsKind(slot)}>
            {seatsInWords(slot)}
          </Tag>,
          ...themes.map((theme) => <Tag key={theme}>{labels(theme)}</Tag>),
        ]}
      </Tags>
      {reason && (
        <p>
          <ShortText of={reason} />
        </p>
      )}
      <CardFacts>
        {words(organisationName) !== words(serviceName) && <Words of={organisationName} />}
        <CardFact icon={MapPin}>
          {placeInWords(slot, slot.place.commune ? names(slot.place.commune) : "")}
        </CardFact>
        {room && <span>{m.visits_room({ room })}</span>}
        {languages.length > 0 && <CardFact icon={Languages}>{formatList(languages.map(spoken))}</CardFact>}
      </CardFacts>
      <div className={styles.choice}>
        <Chooser slot={slot} selection={selection} />
        {slot.registration === "WAITING_LIST" && wish?.(slot)}
      </div>
    </Card>
  );
}

function seatsKind({ state, registration }: ProgrammeSlot) {
  if (state === "CANCELLED" || state === "POSTPONED") return "danger";
  if (registration === "OPEN") return "success";
  return registration === "WAITING_LIST" ? "warning" : "plain";
}

/** Puts it among what one chose, or takes it out again. */
function Chooser({ slot, selection }: Pick<SlotCardProps, "slot" | "selection">) {
  const chosen = selection.holds(slot.id);
  if (!chosen && !isBookable(slot)) return null;
  if (!chosen && selection.chosen.length >= mostChosen) return <p>{m.visits_most()}</p>;
  const act = chosen ? m.visits_take_out() : m.visits_add();
  const when = `${formatDate(slot.when.start)}, ${hoursInWords(slot.when)}`;
  return (
    <Button
      look={chosen ? "secondary" : "primary"}
      onClick={() => selection.toggle(slot.id)}
      aria-label={m.visits_for({ act, service: words(slot.serviceName), when })}
    >
      {act}
    </Button>
  );
}
