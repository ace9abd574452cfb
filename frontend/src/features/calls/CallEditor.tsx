import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import type { Call, CallForm, Circle } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { noText, words } from "#/shared/i18n/text";
import { useDraft } from "#/shared/lib/drafts";
import { today } from "#/shared/lib/today";
import { DraftForm, type FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { short, TextField } from "#/shared/ui/Field";
import { Page } from "#/shared/ui/Page";
import { useSaving } from "#/shared/ui/saving";
import { TextFields } from "#/shared/ui/TextFields";
import { callLabels, missingInCall } from "./format";
import { useCreateCall, useUpdateCall } from "./mutations";
import { circleCallQuery } from "./queries";

/** Writes a call of a circle: a draft, until it is published. */
export function CallCreator({ circle }: { circle: Circle }) {
  const { id } = circle;
  const start: CallForm = {
    ...{ text: noText, opensOn: today(), closesOn: "", firstDay: "", lastDay: null, sought: null },
  };
  const state = useDraft(`call.new.${id}`, { version: 0, form: start });
  const navigate = useNavigate();
  const saving = useSaving({
    state,
    missing: missingInCall,
    mutation: useCreateCall(id),
    onSaved: (call) =>
      navigate({ to: "/circles/$id/calls/$call", params: { id, call: call.id }, state: { done: "created" } }),
  });
  return (
    <Page heading={m.calls_new_heading({ circle: words(circle.name) })} lead={m.calls_new_lead()}>
      <DraftForm
        state={state}
        saving={saving}
        labels={callLabels}
        save={m.calls_create()}
        cancel={
          <Link to="/circles/$id" params={{ id }}>
            {m.common_cancel()}
          </Link>
        }
      >
        {(fields) => <CallFields {...fields} term={circle.termMonths} />}
      </DraftForm>
    </Page>
  );
}

/** Changes a call, published or not. What is typed survives refusals and other people's changes. */
export function CallEditor({ circle, call }: { circle: Circle; call: Call }) {
  const params = { id: circle.id, call: call.id };
  const state = useDraft(`call.${call.id}`, { version: call.version, form: formOf(call) });
  const navigate = useNavigate();
  const cache = useQueryClient();
  const saving = useSaving({
    state,
    missing: missingInCall,
    mutation: useUpdateCall(circle.id, call.id),
    onSaved: () => navigate({ to: "/circles/$id/calls/$call", params, state: { done: "saved" } }),
    latest: async () => {
      const latest = await cache.fetchQuery({ ...circleCallQuery(circle.id, call.id), staleTime: 0 });
      return { version: latest.version, form: formOf(latest) };
    },
  });
  return (
    <Page heading={m.calls_edit_heading({ circle: words(circle.name) })}>
      <DraftForm
        state={state}
        saving={saving}
        labels={callLabels}
        save={m.common_save()}
        cancel={
          <Link to="/circles/$id/calls/$call" params={params}>
            {m.common_cancel()}
          </Link>
        }
      >
        {(fields) => <CallFields {...fields} term={circle.termMonths} />}
      </DraftForm>
    </Page>
  );
}

function formOf({ text, opensOn, closesOn, firstDay, lastDay, sought }: Call): CallForm {
  return { text, opensOn, closesOn, firstDay, lastDay, sought };
}

function CallFields({ term, ...fields }: FieldsProps<CallForm> & { term: number }) {
  const { form, change, faults } = fields;
  return (
    <>
      <TextFields
        pointer="/text"
        label={m.calls_text()}
        hint={m.calls_text_hint()}
        value={form.text}
        onChange={(text) => change({ text: text ?? noText })}
        faults={faults}
        long
      />
      <DayField {...fields} name="opensOn" />
      <DayField {...fields} name="closesOn" hint={m.calls_closes_hint()} />
      <DayField {...fields} name="firstDay" hint={m.calls_first_hint()} />
      <DayField {...fields} name="lastDay" hint={m.calls_last_hint({ count: term })} optional />
      <TextField
        id={fieldId("/sought")}
        label={m.calls_sought()}
        error={faultAt(faults, "/sought")}
        inputMode="numeric"
        className={short}
        value={form.sought ?? ""}
        onChange={({ target }) => change({ sought: Number(target.value.replace(/\D/g, "")) || null })}
        optional
      />
    </>
  );
}

type DayFieldProps = FieldsProps<CallForm> & {
  name: "opensOn" | "closesOn" | "firstDay" | "lastDay";
  hint?: string;
  optional?: boolean;
};

function DayField({ form, change, faults, name, hint, optional = false }: DayFieldProps) {
  return (
    <TextField
      id={fieldId(`/${name}`)}
      type="date"
      label={callLabels[name]()}
      hint={hint}
      error={faultAt(faults, `/${name}`)}
      className={short}
      value={form[name] ?? ""}
      onChange={({ target }) => change({ [name]: target.value || (optional ? null : "") })}
      optional={optional}
    />
  );
}
