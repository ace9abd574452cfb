import { Link, useLocation } from "@tanstack/react-router";
import { Pencil } from "lucide-react";
import type { OpenDoor } from "#/shared/api/opendoors";
import { useLabels, usePlaceNames } from "#/shared/api/reference";
import { formatList } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Contacts } from "#/shared/ui/Contacts";
import { Done } from "#/shared/ui/Done";
import { Notice } from "#/shared/ui/Notice";
import { Page } from "#/shared/ui/Page";
import { Fact, Facts, Note, RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { Tag } from "#/shared/ui/Tag";
import { Prose, Words } from "#/shared/ui/Words";
import { DoorActs } from "./DoorActs";
import { DoorSlots } from "./DoorSlots";
import { addressInWords, kindOfState, stateInWords } from "./format";

/** A service that opens its doors: what one sees there, where and when; and for its host, how far it has come. */
export function DoorPage({ door }: { door: OpenDoor }) {
  const { done } = useLocation().state;
  const edits = door.rights.length > 0;
  return (
    <Page
      title={m.doors_of({ service: words(door.serviceName) })}
      heading={<Words of={door.serviceName} />}
      kicker={<Kicker door={door} />}
      lead={edits && <Tag kind={kindOfState(door.state)}>{stateInWords(door.state)}</Tag>}
      actions={edits && <Actions door={door} />}
    >
      {done && <Done said={done === "created" ? m.doors_created() : m.doors_saved()} />}
      <Sections>
        {door.reason && (
          <Notice kind="warning" heading={m.doors_reason()}>
            <Prose of={door.reason} />
          </Notice>
        )}
        <DoorActs door={door} />
        <RecordSection heading={m.doors_welcome()}>
          <Prose of={door.welcome} />
        </RecordSection>
        {door.shown && (
          <RecordSection heading={m.doors_shown()}>
            <Prose of={door.shown} />
          </RecordSection>
        )}
        <RecordSection heading={m.doors_facts()}>
          <DoorFacts door={door} />
        </RecordSection>
        <RecordSection heading={m.doors_slots()}>
          <DoorSlots door={door} />
        </RecordSection>
      </Sections>
    </Page>
  );
}

function Kicker({ door: { editionId, editionTitle } }: { door: OpenDoor }) {
  if (!editionId || !editionTitle) return m.doors_alone();
  return (
    <Link to="/editions/$id" params={{ id: editionId }}>
      <Words of={editionTitle} />
    </Link>
  );
}

function Actions({ door: { id, rights } }: { door: OpenDoor }) {
  return (
    <ButtonRow>
      {rights.includes("EDIT") && (
        <ButtonLink look="secondary" to="/open-doors/$id/edit" params={{ id }}>
          <Pencil size={18} aria-hidden />
          {m.doors_edit()}
        </ButtonLink>
      )}
      {rights.includes("READ_HISTORY") && (
        <ButtonLink look="secondary" to="/open-doors/$id/day" params={{ id }}>
          {m.openday_link()}
        </ButtonLink>
      )}
      {rights.includes("READ_HISTORY") && (
        <ButtonLink look="secondary" to="/open-doors/$id/history" params={{ id }}>
          {m.doors_history()}
        </ButtonLink>
      )}
    </ButtonRow>
  );
}

function DoorFacts({ door }: { door: OpenDoor }) {
  const nameOf = usePlaceNames();
  const language = useLabels("languages");
  const { place, languages, contact } = door;
  return (
    <>
      <Facts>
        <Fact name={m.doors_service()}>
          <Link to="/services/$id" params={{ id: door.serviceId }}>
            {m.doors_to_service()}
          </Link>
        </Fact>
        <Fact name={m.doors_place()}>
          {place.name && (
            <div>
              <Words of={place.name} />
            </div>
          )}
          {addressInWords(door, nameOf)}
        </Fact>
        {place.accessibility && (
          <Fact name={m.doors_accessibility()}>
            <Words of={place.accessibility} />
          </Fact>
        )}
        {languages.length > 0 && (
          <Fact name={m.doors_languages()}>{formatList(languages.map(language))}</Fact>
        )}
        {contact && (
          <Fact name={m.doors_contact()}>
            <Contacts contacts={[contact]} />
          </Fact>
        )}
      </Facts>
      {door.approximate && <Note>{m.doors_approximate()}</Note>}
    </>
  );
}
