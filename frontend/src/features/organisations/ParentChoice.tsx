import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Organisation, OrganisationForm } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, TextField } from "#/shared/ui/Field";
import { organisationsQuery } from "./queries";

type ParentChoiceProps = FieldsProps<OrganisationForm> & { organisation: Organisation | undefined };

/** The organisation of which another is a part: none, the one that it had, or another found by its name. */
export function ParentChoice({ form, change, faults, organisation }: ParentChoiceProps) {
  const [q, setQ] = useState("");
  const { data } = useQuery({ ...organisationsQuery({ q: q.trim() }, 1), enabled: q.trim().length > 1 });
  const [known, setKnown] = useState(() =>
    organisation?.parentId ? [{ code: organisation.parentId, label: words(organisation.parentName) }] : [],
  );
  const found = (data?.items ?? [])
    .filter((each) => each.id !== organisation?.id && !known.some(({ code }) => code === each.id))
    .slice(0, 8)
    .map((each) => ({ code: each.id, label: words(each.name) }));
  const choose = ([id = ""]: string[]) => {
    // What is chosen stays on offer when other words are searched for.
    setKnown([...known, ...found.filter(({ code }) => code === id)]);
    change({ parentId: id || null });
  };
  return (
    <>
      <Choices
        id={fieldId("/parentId")}
        label={m.organisations_parent()}
        error={faultAt(faults, "/parentId")}
        options={[{ code: "", label: m.organisations_no_parent() }, ...known, ...found]}
        chosen={[form.parentId ?? ""]}
        onChange={choose}
        several={false}
      />
      <TextField
        id="parent-search"
        type="search"
        label={m.organisations_parent_search()}
        value={q}
        onChange={(event) => setQ(event.target.value)}
        autoComplete="off"
        optional
      />
    </>
  );
}
