import { useQuery } from "@tanstack/react-query";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useMe } from "#/shared/session/session";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { SelectField } from "#/shared/ui/Field";
import type { EventDraft } from "./draft";
import { ownCirclesQuery } from "./editing";

/** Whose meeting it is, for who runs circles: what is for its members is for theirs. */
export function CircleField({ form, change, faults }: FieldsProps<EventDraft>) {
  const { data } = useQuery(ownCirclesQuery(useMe()?.coordinates ?? []));
  const error = faultAt(faults, "/circleId");
  const circles = (data?.items ?? []).map(({ id, name }) => ({ code: id, label: words(name) }));
  if (circles.length === 0 && !error) return null;
  return (
    <SelectField
      id={fieldId("/circleId")}
      label={m.agenda_form_circle()}
      hint={m.agenda_form_circle_hint()}
      error={error}
      value={circles.some(({ code }) => code === form.circleId) ? (form.circleId ?? "") : ""}
      none={m.agenda_form_no_circle()}
      options={circles}
      onChange={(circleId) => change({ circleId: circleId || null })}
    />
  );
}
