import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { usePlaceNames } from "#/shared/api/reference";
import type { Me } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Card, CardList } from "#/shared/ui/Card";
import { type DeskList, waitingQuery } from "./desk";
import { region } from "./format";

/** The way to the desk of each bassin that the reader runs, and how much waits there. */
export function Desks({ me }: { me: Me }) {
  const placeName = usePlaceNames();
  const waiting = {
    decide: useWaiting("decide"),
    lacking: useWaiting("lacking"),
    closing: useWaiting("closing"),
  };
  return (
    <CardList
      items={me.coordinates}
      keyOf={(code) => code}
      columns
      card={(code) => (
        <Card
          name={
            <Link to="/bassins/$code/desk" params={{ code }}>
              {code === region ? m.agenda_whole_region() : placeName(code)}
            </Link>
          }
        >
          <p>
            {[
              m.agenda_desk_to_decide({ count: waiting.decide(code) }),
              m.agenda_desk_to_complete({ count: waiting.lacking(code) }),
              m.agenda_desk_to_close({ count: waiting.closing(code) }),
            ].join(" · ")}
          </p>
        </Card>
      )}
    />
  );
}

/** How many events wait in a bassin; none until the answer has come. */
function useWaiting(list: DeskList): (code: string) => number {
  const { data } = useQuery(waitingQuery(list));
  return (code) => data?.facets?.bassin?.find((facet) => facet.code === code)?.count ?? 0;
}
