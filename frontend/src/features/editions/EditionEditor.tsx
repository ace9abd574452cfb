import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { editionQuery } from "#/shared/api/editions";
import type { Edition, EditionForm } from "#/shared/api/opendoors";
import { bassinsQuery } from "#/shared/api/reference";
import type { Text } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { noText, words } from "#/shared/i18n/text";
import { useDraft } from "#/shared/lib/drafts";
import { DraftForm, type FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, short, TextField } from "#/shared/ui/Field";
import { Page } from "#/shared/ui/Page";
import { useSaving } from "#/shared/ui/saving";
import { TextFields } from "#/shared/ui/TextFields";
import { editionLabels, formOf, missingInEdition, startOf } from "./format";
import { useMakeEdition, useUpdateEdition } from "./mutations";

type Week = { id: string; title: Text; bassin: string | null; when: { end: string | null } | null };

/** Makes an edition of an event. */
export function EditionCreator({ week }: { week: Week }) {
  const { id } = week;
  const start = startOf(week.bassin, week.when?.end ?? "");
  const state = useDraft(`edition.new.${id}`, { version: 0, form: start });
  const navigate = useNavigate();
  const saving = useSaving({
    state,
    missing: missingInEdition,
    mutation: useMakeEdition(id),
    onSaved: () => navigate({ to: "/editions/$id", params: { id }, state: { done: "created" } }),
  });
  return (
    <Page heading={m.editions_new_of({ event: words(week.title) })} lead={m.editions_new_lead()}>
      <DraftForm
        state={state}
        saving={saving}
        labels={editionLabels}
        save={m.editions_create()}
        cancel={<Link to="/editions">{m.common_cancel()}</Link>}
      >
        {(fields) => <EditionFields {...fields} first={week.bassin} />}
      </DraftForm>
    </Page>
  );
}

/** Changes what an edition asks and its phases. What is typed survives refusals and other people's changes. */
export function EditionEditor({ edition }: { edition: Edition }) {
  const { id } = edition;
  const state = useDraft(`edition.${id}`, { version: edition.version, form: formOf(edition) });
  const navigate = useNavigate();
  const cache = useQueryClient();
  const saving = useSaving({
    state,
    missing: missingInEdition,
    mutation: useUpdateEdition(id),
    onSaved: () => navigate({ to: "/editions/$id", params: { id }, state: { done: "saved" } }),
    latest: async () => {
      const latest = await cache.fetchQuery({ ...editionQuery(id), staleTime: 0 });
      return { version: latest.version, form: formOf(latest) };
    },
  });
  return (
    <Page heading={m.editions_edit_of({ event: words(edition.title) })}>
      <DraftForm
        state={state}
        saving={saving}
        labels={editionLabels}
        save={m.common_save()}
        cancel={
          <Link to="/editions/$id" params={{ id }}>
            {m.common_cancel()}
          </Link>
        }
      >
        {(fields) => <EditionFields {...fields} first={edition.bassins[0] ?? null} />}
      </DraftForm>
    </Page>
  );
}

type EditionFieldsProps = FieldsProps<EditionForm> & {
  /** The bassin that stays the first. */
  first: string | null;
};

function EditionFields({ first, ...fields }: EditionFieldsProps) {
  const { form, change, faults } = fields;
  const { data: bassins = [] } = useQuery(bassinsQuery);
  return (
    <>
      <Choices
        id={fieldId("/bassins")}
        label={m.editions_bassins()}
        hint={m.editions_bassins_hint()}
        error={faultAt(faults, "/bassins") ?? faultAt(faults, "/bassins/0")}
        options={bassins.map(({ code, name }) => ({ code, label: words(name) }))}
        chosen={form.bassins}
        onChange={(chosen) =>
          change({
            bassins: [...chosen.filter((each) => each === first), ...chosen.filter((each) => each !== first)],
          })
        }
        columns
      />
      <TextFields
        pointer="/call"
        label={m.editions_call()}
        hint={m.editions_call_hint()}
        value={form.call}
        onChange={(call) => change({ call: call ?? noText })}
        faults={faults}
        long
      />
      <DayField {...fields} name="applicationsFrom" />
      <DayField {...fields} name="applicationsUntil" hint={m.editions_inclusive()} />
      <DayField {...fields} name="programmeFrom" hint={m.editions_programme_from_hint()} />
      <DayField {...fields} name="choicesFrom" hint={m.editions_choices_hint()} optional />
      <DayField {...fields} name="choicesUntil" hint={m.editions_inclusive()} optional />
      <DayField {...fields} name="bookingFrom" />
      <DayField {...fields} name="bookingUntil" hint={m.editions_inclusive()} />
      <DayField {...fields} name="evaluationUntil" hint={m.editions_inclusive()} />
    </>
  );
}

type DayFieldProps = FieldsProps<EditionForm> & {
  name: Exclude<keyof EditionForm, "bassins" | "call">;
  hint?: string;
  optional?: boolean;
};

function DayField({ form, change, faults, name, hint, optional = false }: DayFieldProps) {
  return (
    <TextField
      id={fieldId(`/${name}`)}
      type="date"
      label={editionLabels[name]()}
      hint={hint}
      error={faultAt(faults, `/${name}`)}
      className={short}
      value={form[name] ?? ""}
      onChange={({ target }) => change({ [name]: target.value || (optional ? null : "") })}
      optional={optional}
    />
  );
}
