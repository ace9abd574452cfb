import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Me } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, TextField } from "#/shared/ui/Field";
import type { Told } from "./format";
import { servicesQuery } from "./queries";

/** Which service opens its doors: one of the caller's organisations, or any for a team. */
export function ServiceChoice({ form, change, faults, me }: FieldsProps<Told> & { me: Me }) {
  const [q, setQ] = useState("");
  const runs = me.coordinates.length > 0;
  const own = runs ? [] : me.organisations.flatMap(({ id }) => id ?? []);
  const asked = q.trim();
  const { data = [] } = useQuery({
    ...servicesQuery(asked.length > 1 ? asked : "", own),
    enabled: asked.length > 1 || own.length > 0,
  });
  const [known, setKnown] = useState<{ code: string; label: string }[]>([]);
  const options = [
    ...known,
    ...data
      .filter(({ id }) => !known.some(({ code }) => code === id))
      .map(({ id, name, organisationName }) => ({
        code: id,
        label: `${words(name)} (${words(organisationName)})`,
      })),
  ];
  const choose = ([id = ""]: string[]) => {
    // What is chosen stays on offer when other words are searched for.
    setKnown(options.filter(({ code }) => code === id));
    change({ serviceId: id });
  };
  return (
    <>
      <TextField
        id="service-search"
        type="search"
        label={m.doors_service_search()}
        value={q}
        onChange={(event) => setQ(event.target.value)}
        autoComplete="off"
        optional
      />
      <Choices
        id={fieldId("/serviceId")}
        label={m.doors_service()}
        hint={options.length > 0 ? m.doors_service_hint() : m.doors_service_none()}
        error={faultAt(faults, "/serviceId")}
        options={options}
        chosen={[form.serviceId]}
        onChange={choose}
        several={false}
      />
    </>
  );
}
