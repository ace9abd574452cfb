import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Search } from "lucide-react";
import type { FormEvent } from "react";
import { bassinsQuery, usePlaceNames } from "#/shared/api/reference";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button } from "#/shared/ui/Button";
import { Chip, Chips, ClearLink } from "#/shared/ui/Chips";
import { SelectField, TextField } from "#/shared/ui/Field";
import { kindInWords, statusInWords } from "./format";
import styles from "./OrganisationList.module.css";
import { filterFrom, kinds, type OrganisationFilter } from "./queries";

/** The words, the kind and the bassin that narrow the list. */
export function OrganisationFilters({ filter }: { filter: OrganisationFilter }) {
  const navigate = useNavigate();
  const { data: bassins } = useQuery(bassinsQuery);
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const asked = Object.fromEntries(new FormData(event.currentTarget));
    navigate({ to: "/organisations", search: filterFrom({ ...asked, status: filter.status }) });
  };
  // The address is the state: another address makes another form; so do the bassins, once they have come.
  const key = JSON.stringify([filter.q, filter.kind, filter.bassin, bassins?.length]);
  return (
    <search>
      <form key={key} className={styles.filters} onSubmit={search}>
        <TextField
          id="organisation-words"
          name="q"
          type="search"
          label={m.organisations_words()}
          defaultValue={filter.q}
          autoComplete="off"
        />
        <SelectField
          id="organisation-kind"
          name="kind"
          label={m.organisations_kind()}
          none={m.organisations_any_kind()}
          options={kinds.map((code) => ({ code, label: kindInWords(code) }))}
          defaultValue={filter.kind}
        />
        <SelectField
          id="organisation-bassin"
          name="bassin"
          label={m.organisations_bassin()}
          none={m.organisations_any_bassin()}
          options={(bassins ?? []).map(({ code, name }) => ({ code, label: words(name) }))}
          defaultValue={filter.bassin}
        />
        <Button type="submit">
          <Search size={20} aria-hidden />
          {m.common_search()}
        </Button>
      </form>
    </search>
  );
}

/** What narrows the list, each removable. */
export function ActiveFilters({ filter: { page: _, ...filter } }: { filter: OrganisationFilter }) {
  const placeName = usePlaceNames();
  const { q, kind, bassin, status } = filter;
  const chips = [
    q && { without: { ...filter, q: undefined }, name: q },
    kind && { without: { ...filter, kind: undefined }, name: kindInWords(kind) },
    bassin && { without: { ...filter, bassin: undefined }, name: placeName(bassin) },
    status && { without: { ...filter, status: undefined }, name: statusInWords(status) },
  ].filter((chip) => typeof chip === "object");
  return (
    <Chips
      label={m.organisations_active_filters()}
      chips={chips.map(({ without, name }) => ({
        key: name,
        chip: (
          <Chip
            to="/organisations"
            search={filterFrom(without)}
            resetScroll={false}
            aria-label={m.organisations_remove_filter({ name })}
          >
            {name}
          </Chip>
        ),
      }))}
      clear={
        <ClearLink to="/organisations" search={{}} resetScroll={false}>
          {m.organisations_clear()}
        </ClearLink>
      }
    />
  );
}
