import { useState } from "react";
import type { AgendaEvent, Me } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { Choices } from "#/shared/ui/Field";
import { Page } from "#/shared/ui/Page";
import { type CopiedPart, copiedParts, copyOf } from "./draft";
import { NewEvent } from "./EventCreator";

type EventCopierProps = {
  me: Me;
  from: AgendaEvent;
  /** The parts that are taken over; none while that is not chosen. */
  parts: CopiedPart[] | undefined;
  onChosen: (parts: CopiedPart[]) => void;
};

/** Starts an event from another one, whose date and state stay behind. */
export function EventCopier({ me, from, parts, onChosen }: EventCopierProps) {
  const heading = m.agenda_form_copy({ title: words(from.title) });
  if (!parts) return <PartsChoice heading={heading} onChosen={onChosen} />;
  return (
    <NewEvent
      me={me}
      name={`event.copy.${from.id}.${parts.join()}`}
      form={copyOf(from, me, parts)}
      heading={heading}
      lead={m.agenda_form_copy_lead()}
    />
  );
}

const allParts = Object.keys(copiedParts) as CopiedPart[];

const partWords: Record<CopiedPart, () => string> = {
  words: m.agenda_form_description,
  subject: m.agenda_copy_subject,
  place: m.agenda_copy_place,
  programme: m.agenda_form_programme,
  people: m.agenda_copy_people,
  rules: m.agenda_copy_rules,
};

type PartsChoiceProps = { heading: string; onChosen: (parts: CopiedPart[]) => void };

function PartsChoice({ heading, onChosen }: PartsChoiceProps) {
  const [chosen, setChosen] = useState(allParts);
  return (
    <Page heading={heading} lead={m.agenda_copy_lead()}>
      <Choices
        id="parts"
        label={m.agenda_copy_parts()}
        options={allParts.map((code) => ({ code, label: partWords[code]() }))}
        chosen={chosen}
        onChange={(codes) => setChosen(allParts.filter((part) => codes.includes(part)))}
      />
      <ButtonRow>
        <Button onClick={() => onChosen(chosen)}>{m.agenda_copy_go_on()}</Button>
      </ButtonRow>
    </Page>
  );
}

/** The parts as an address names them; none when it names none. */
export function partsFrom(told: unknown): CopiedPart[] | undefined {
  if (told === undefined) return undefined;
  const named = String(told).split(",");
  return allParts.filter((part) => named.includes(part));
}
