import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Me } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type FormFault, faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, TextField } from "#/shared/ui/Field";
import { organisationsNamedQuery } from "./queries";

type OrganisationChoiceProps = {
  own: Me["organisations"];
  chosen: string;
  onChange: (id: string) => void;
  faults: FormFault[];
};

/** Whose service it is: one of one's own organisations, or another found by its name. */
export function OrganisationChoice({ own, chosen, onChange, faults }: OrganisationChoiceProps) {
  const [q, setQ] = useState("");
  const { data: others = [] } = useQuery({ ...organisationsNamedQuery(q), enabled: q.trim().length > 1 });
  const options = [
    ...own.map((each) => ({ code: each.id ?? "", label: words(each.name) || each.alias })),
    ...others.map((each) => ({ code: each.id, label: words(each.name) })),
  ];
  const distinct = options.filter(
    (option, i) => options.findIndex((each) => each.code === option.code) === i,
  );
  return (
    <>
      <Choices
        id={fieldId("/organisationId")}
        label={m.directory_organisation()}
        hint={m.directory_organisation_hint()}
        error={faultAt(faults, "/organisationId")}
        options={distinct}
        chosen={[chosen]}
        onChange={([id = ""]) => onChange(id)}
        several={false}
      />
      <TextField
        id="organisation-search"
        type="search"
        label={m.directory_organisation_search()}
        value={q}
        onChange={(event) => setQ(event.target.value)}
        optional
      />
    </>
  );
}
