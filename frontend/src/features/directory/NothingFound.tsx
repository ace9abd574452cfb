import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { communesQuery, usePlaceNames } from "#/shared/api/reference";
import { m } from "#/shared/i18n/generated/messages.js";
import { useFilterWords } from "./ActiveFilters";
import { without } from "./format";
import { bassinOfQuery, filterNames, type ServiceFilter } from "./queries";

/** An empty list is an invitation: it says why and proposes what to widen. */
export function NothingFound({ filter }: { filter: ServiceFilter }) {
  const nameOf = useFilterWords(undefined);
  const { q, page: _, ...filters } = filter;
  return (
    <>
      <h3>{q ? m.directory_nothing_for({ q }) : m.directory_nothing()}</h3>
      <p>{m.directory_widen()}</p>
      <ul>
        <WiderPlace filter={filter} />
        {filterNames.flatMap((name) =>
          (filter[name] ?? []).map((code) => (
            <li key={name + code}>
              <Link to="/services" search={without(filter, name, code)}>
                {m.directory_without({ name: nameOf(name, code) })}
              </Link>
            </li>
          )),
        )}
        {q && Object.keys(filters).length > 0 && (
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

/** « Élargir au bassin Nord ? » for a search bound to a commune or a postal code. */
function WiderPlace({ filter }: { filter: ServiceFilter }) {
  const postalCode = filter.postalCode?.[0];
  const { data: communes } = useQuery(communesQuery);
  const { data: answer } = useQuery({
    ...bassinOfQuery(postalCode ?? ""),
    enabled: postalCode !== undefined,
  });
  const placeName = usePlaceNames();
  const ofCommune = communes?.find((each) => each.nis === filter.commune?.[0])?.bassins ?? [];
  const ofCode = answer?.bassin ? [answer.bassin] : (answer?.candidates.map((each) => each.bassin) ?? []);
  const { postalCode: _code, commune: _commune, page: _page, ...rest } = filter;
  return [...new Set([...ofCode, ...ofCommune])].map((bassin) => (
    <li key={bassin}>
      <Link to="/services" search={{ ...rest, bassin: [bassin] }}>
        {m.directory_widen_to({ place: placeName(bassin) })}
      </Link>
    </li>
  ));
}
