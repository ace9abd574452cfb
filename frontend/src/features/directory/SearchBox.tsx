import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Search } from "lucide-react";
import type { FormEvent } from "react";
import { bassinsQuery, communesQuery } from "#/shared/api/reference";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button } from "#/shared/ui/Button";
import { Combobox } from "#/shared/ui/Combobox";
import type { ServiceFilter } from "./queries";
import styles from "./SearchBox.module.css";
import { useChosen, useSuggestions, useTyped } from "./suggesting";
import type { Suggestion } from "./typedSearch";

type SearchBoxProps = { filter?: ServiceFilter };

/** The one search box: who or what, and where. */
export function SearchBox({ filter = {} }: SearchBoxProps) {
  const navigate = useNavigate();
  const [typed, setTyped] = useTyped(filter.q ?? "");
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const place = String(new FormData(event.currentTarget).get("place") ?? "");
    navigate({ to: "/services", search: asked(filter, typed.trim(), place) });
  };
  const go = useChosen(filter);
  const choose = (suggestion: Suggestion) => {
    setTyped("");
    go(suggestion);
  };
  return (
    <search>
      <form className={styles.box} onSubmit={search}>
        <div className={styles.field}>
          <label htmlFor="what">{m.directory_what()}</label>
          <Combobox
            id="what"
            name="q"
            value={typed}
            onType={setTyped}
            placeholder={m.directory_what_hint()}
            label={m.directory_suggestions()}
            groups={useSuggestions(typed, filter.q ?? "")}
            onChoose={choose}
          />
        </div>
        <div className={styles.field}>
          <label htmlFor="place">{m.directory_where()}</label>
          <PlaceSelect chosen={placeOf(filter)} />
        </div>
        <Button type="submit">
          <Search size={20} aria-hidden />
          {m.common_search()}
        </Button>
      </form>
    </search>
  );
}

function PlaceSelect({ chosen }: { chosen: string }) {
  const { data: bassins } = useQuery(bassinsQuery);
  const { data: communes } = useQuery(communesQuery);
  return (
    // The key lets the choice of the address stand, also once its options have come.
    <select id="place" name="place" key={`${chosen}|${Boolean(bassins && communes)}`} defaultValue={chosen}>
      <option value="">{m.directory_everywhere()}</option>
      <optgroup label={m.common_bassins()}>
        {bassins?.map((bassin) => (
          <option key={bassin.code} value={`bassin:${bassin.code}`}>
            {words(bassin.name)}
          </option>
        ))}
      </optgroup>
      <optgroup label={m.common_communes()}>
        {communes?.map((commune) => (
          <option key={commune.nis} value={`commune:${commune.nis}`}>
            {words(commune.name)} ({commune.postalCodes.join(", ")})
          </option>
        ))}
      </optgroup>
    </select>
  );
}

/** The one place of a filter as the box shows it; several places stay with the facets. */
function placeOf({ bassin = [], commune = [] }: ServiceFilter): string {
  const places = [...bassin.map((code) => `bassin:${code}`), ...commune.map((nis) => `commune:${nis}`)];
  return places.length === 1 ? (places[0] ?? "") : "";
}

function asked(before: ServiceFilter, typed: string, place: string): ServiceFilter {
  const { q: _q, page: _page, ...others } = before;
  const question = typed ? { q: typed } : {};
  if (place === placeOf(before)) return { ...others, ...question };
  const { bassin: _bassin, commune: _commune, postalCode: _postalCode, ...elsewhere } = others;
  const [name, code = ""] = place.split(":");
  return {
    ...elsewhere,
    ...question,
    ...(name === "bassin" || name === "commune" ? { [name]: [code] } : {}),
  };
}
