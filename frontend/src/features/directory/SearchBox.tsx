import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Search } from "lucide-react";
import type { FormEvent } from "react";
import { bassinsQuery, communesQuery } from "#/shared/api/reference";
import type { Commune } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button } from "#/shared/ui/Button";
import { readQuestion } from "./format";
import type { ServiceFilter } from "./queries";
import styles from "./SearchBox.module.css";

type SearchBoxProps = { filter?: ServiceFilter };

/** The one search box: who or what, and where. */
export function SearchBox({ filter = {} }: SearchBoxProps) {
  const navigate = useNavigate();
  const { data: communes = [] } = useQuery(communesQuery);
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    navigate({ to: "/services", search: asked(filter, new FormData(event.currentTarget), communes) });
  };
  // The address is the state: another address makes another form, with its words in it.
  return (
    <search>
      <form key={`${filter.q}|${placeOf(filter)}`} className={styles.box} onSubmit={search}>
        <label className={styles.field}>
          {m.directory_what()}
          <input
            name="q"
            type="search"
            defaultValue={filter.q}
            placeholder={m.directory_what_hint()}
            autoComplete="off"
          />
        </label>
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
    // The key lets the choice of the address stand once its options have come.
    <select id="place" name="place" key={String(Boolean(bassins && communes))} defaultValue={chosen}>
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

function asked(before: ServiceFilter, form: FormData, communes: Commune[]): ServiceFilter {
  const { q: _q, page: _page, postalCode: _postalCode, ...others } = before;
  const question = readQuestion(String(form.get("q") ?? ""), communes);
  const place = String(form.get("place") ?? "");
  const untouched = place === placeOf(before);
  if (untouched) return { ...others, ...question };
  const { bassin: _bassin, commune: _commune, ...rest } = others;
  const [name, code = ""] = place.split(":");
  // A place that was chosen goes before one that was typed.
  return { ...rest, ...question, ...(name === "bassin" || name === "commune" ? { [name]: [code] } : {}) };
}
