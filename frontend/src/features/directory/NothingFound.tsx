import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { communesQuery, usePlaceNames } from "#/shared/api/reference";
import type { FoundServices, Understood } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { useFilterWords } from "./ActiveFilters";
import { countFilters } from "./format";
import { bassinOfQuery, type ServiceFilter } from "./queries";
import { typing, widerSearches } from "./typedSearch";

type NothingFoundProps = { filter: ServiceFilter; found: Pick<FoundServices, "understood" | "nearest"> };

/** An empty list is an invitation: it says why and proposes what to widen, with what that finds. */
export function NothingFound({ filter, found }: NothingFoundProps) {
  const nameOf = useFilterWords(undefined);
  const { q } = filter;
  const wider = widerSearches(filter, found, nameOf);
  return (
    <>
      <h3>{q ? m.directory_nothing_for({ q }) : m.directory_nothing()}</h3>
      {wider.length === 0 && q && <p>{m.directory_other_words()}</p>}
      <p>{m.directory_widen()}</p>
      <ul>
        <WiderPlace filter={filter} understood={found.understood} />
        {wider.map(({ search, name, total }) => (
          <li key={name}>
            <Link to="/services" search={search}>
              {m.directory_without({ name, count: total })}
            </Link>
          </li>
        ))}
        {wider.length === 0 && q && countFilters(filter) > 0 && (
          <li>
            <Link to="/services" search={{ q }}>
              {m.directory_only_words({ q })}
            </Link>
          </li>
        )}
        <li>
          <Link to="/services" search={{}}>
            {m.directory_all_services()}
          </Link>
        </li>
      </ul>
    </>
  );
}

type WiderPlaceProps = { filter: ServiceFilter; understood: Understood | null };

/** « Élargir au bassin Nord ? » for a search bound to a commune or a postal code, chosen or typed. */
function WiderPlace({ filter, understood }: WiderPlaceProps) {
  const bound = understood?.place ? typing(filter, understood) : filter;
  const { postalCode, commune = [], page: _, ...rest } = bound;
  const { data: communes } = useQuery(communesQuery);
  const { data: answer } = useQuery({
    ...bassinOfQuery(postalCode?.[0] ?? ""),
    enabled: postalCode !== undefined,
  });
  const placeName = usePlaceNames();
  const ofCommunes = (communes ?? [])
    .filter(({ nis }) => commune.includes(nis))
    .flatMap(({ bassins }) => bassins);
  const ofCode = answer?.bassin ? [answer.bassin] : (answer?.candidates.map((each) => each.bassin) ?? []);
  return [...new Set([...ofCode, ...ofCommunes])].map((bassin) => (
    <li key={bassin}>
      <Link to="/services" search={{ ...rest, bassin: [bassin] }}>
        {m.directory_widen_to({ place: placeName(bassin) })}
      </Link>
    </li>
  ));
}
