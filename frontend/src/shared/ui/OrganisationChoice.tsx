import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { organisationsNamedQuery } from "#/shared/api/reference";
import type { Me } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type FormFault, faultAt, fieldId } from "./ErrorSummary";
import { Choices, TextField } from "./Field";

type Option = { code: string; label: string };

type OrganisationChoiceProps = {
  /** Where the choice stands in the form: `/organisationId`. */
  pointer: string;
  label: string;
  hint: string;
  /** Those that are offered before one looks for any other. */
  offered: Option[];
  chosen: string[];
  onChange: (ids: string[]) => void;
  faults: FormFault[];
  /** Several, or exactly one. */
  several?: boolean;
  /** Whether others may be looked for by their name. */
  searchable?: boolean;
  optional?: boolean;
};

/** Whose something is: organisations that are offered, or others found by their name. */
export function OrganisationChoice(props: OrganisationChoiceProps) {
  const { pointer, label, hint, offered, chosen, onChange, faults, several, searchable, optional } = props;
  const [q, setQ] = useState("");
  const [found, setFound] = useState<Option[]>([]);
  const { data = [] } = useQuery({ ...organisationsNamedQuery(q), enabled: q.trim().length > 1 });
  const named = data.map(({ id, name }) => ({ code: id, label: words(name) }));
  // What one has chosen stays, whatever one looks for next.
  const kept = found.filter(({ code }) => chosen.includes(code));
  const options = distinct([...offered, ...kept, ...named]);
  const choose = (ids: string[]) => {
    setFound(options.filter(({ code }) => ids.includes(code)));
    onChange(ids);
  };
  return (
    <>
      <Choices
        id={fieldId(pointer)}
        label={label}
        hint={hint}
        error={faultAt(faults, pointer)}
        options={options}
        chosen={chosen}
        onChange={choose}
        several={several ?? false}
        optional={optional ?? false}
      />
      {searchable && (
        <TextField
          id={`${fieldId(pointer)}-search`}
          type="search"
          label={m.common_organisation_search()}
          value={q}
          onChange={(event) => setQ(event.target.value)}
          optional
        />
      )}
    </>
  );
}

/** What is offered of the organisations that someone belongs to. */
export function ownOptions(organisations: Me["organisations"]): Option[] {
  return organisations
    .filter(({ id }) => id !== null)
    .map(({ id, name, alias }) => ({ code: id ?? "", label: words(name) || alias }));
}

function distinct(options: Option[]): Option[] {
  return options.filter((option, i) => options.findIndex(({ code }) => code === option.code) === i);
}
