import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import type { Edition, OpenDoorItem } from "#/shared/api/opendoors";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Loaded } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { Note, RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { DoorCards } from "./DoorList";
import { stateInWords, states } from "./format";
import { doorsQuery } from "./queries";

/** What services offer for an edition, state by state, for the team. */
export function DoorBoard({ edition }: { edition: Edition }) {
  const { id } = edition;
  return (
    <Page
      heading={m.doors_board_heading()}
      lead={m.doors_board_lead({ edition: words(edition.title) })}
      actions={
        <ButtonRow>
          {edition.rights.includes("APPLY") && (
            <ButtonLink to="/open-doors/new" search={{ edition: id }}>
              <Plus size={18} aria-hidden />
              {m.doors_board_add()}
            </ButtonLink>
          )}
          <ButtonLink look="secondary" to="/editions/$id" params={{ id }}>
            {m.doors_board_back()}
          </ButtonLink>
        </ButtonRow>
      }
    >
      <Loaded query={useQuery(doorsQuery(id))}>{(doors) => <States doors={doors} />}</Loaded>
    </Page>
  );
}

function States({ doors }: { doors: OpenDoorItem[] }) {
  if (doors.length === 0) return <p>{m.doors_board_empty()}</p>;
  const accepted = doors.filter(({ state }) => state === "ACCEPTED");
  const total = (count: (door: OpenDoorItem) => number) =>
    accepted.reduce((sum, door) => sum + count(door), 0);
  return (
    <Sections>
      <Note>
        {m.doors_board_total({
          accepted: accepted.length,
          slots: total(({ slots }) => slots),
          places: total(({ places }) => places),
        })}
      </Note>
      {states.map((state) => {
        const here = doors.filter((door) => door.state === state);
        return (
          here.length > 0 && (
            <RecordSection key={state} heading={`${stateInWords(state)} (${here.length})`}>
              <DoorCards doors={here} />
            </RecordSection>
          )
        );
      })}
    </Sections>
  );
}
