import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { type Evaluation, type EvaluationSubject, evaluationQuery } from "#/shared/api/evaluations";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useDraft } from "#/shared/lib/drafts";
import { DraftForm } from "#/shared/ui/DraftForm";
import { Page } from "#/shared/ui/Page";
import { useSaving } from "#/shared/ui/saving";
import { EvaluationFields, type Instants } from "./EvaluationFields";
import { evaluationLabels, formOf, startOf } from "./format";
import { useCreateEvaluation, useUpdateEvaluation } from "./mutations";

type CreatorProps = {
  subject: EvaluationSubject;
  id: string;
  year: number | null;
  /** The bassins that the reader runs. */
  places: string[];
  instants: Instants;
};

/** Writes an evaluation of something: a draft, until it is planned or opened. */
export function EvaluationCreator({ subject, id, year, places, instants }: CreatorProps) {
  const state = useDraft(`evaluation.new.${id}${year ? `.${year}` : ""}`, {
    version: 0,
    form: startOf(subject, id, year, places),
  });
  const navigate = useNavigate();
  const saving = useSaving({
    state,
    missing: () => [],
    mutation: useCreateEvaluation(),
    onSaved: (saved) =>
      navigate({ to: "/evaluations/$id", params: { id: saved.id }, state: { done: "created" } }),
  });
  return (
    <Page heading={m.evaluations_new()} lead={m.evaluations_new_lead()}>
      <DraftForm
        state={state}
        saving={saving}
        labels={evaluationLabels}
        save={m.evaluations_create()}
        cancel={<Link to="/evaluations">{m.common_cancel()}</Link>}
      >
        {(fields) => <EvaluationFields {...fields} fresh ahead instants={instants} />}
      </DraftForm>
    </Page>
  );
}

/** Changes an evaluation. What is typed survives refusals and other people's changes. */
export function EvaluationEditor({ evaluation, instants }: { evaluation: Evaluation; instants: Instants }) {
  const { id, version, state: stands } = evaluation;
  const state = useDraft(`evaluation.${id}`, { version, form: formOf(evaluation) });
  const navigate = useNavigate();
  const cache = useQueryClient();
  const saving = useSaving({
    state,
    missing: () => [],
    mutation: useUpdateEvaluation(id),
    onSaved: () => navigate({ to: "/evaluations/$id", params: { id }, state: { done: "saved" } }),
    latest: async () => {
      const latest = await cache.fetchQuery({ ...evaluationQuery(id), staleTime: 0 });
      return { version: latest.version, form: formOf(latest) };
    },
  });
  return (
    <Page heading={m.evaluations_edit()} lead={words(evaluation.title)}>
      <DraftForm
        state={state}
        saving={saving}
        labels={evaluationLabels}
        save={m.common_save()}
        cancel={
          <Link to="/evaluations/$id" params={{ id }}>
            {m.common_cancel()}
          </Link>
        }
      >
        {(fields) => (
          <EvaluationFields
            {...fields}
            instants={instants}
            fresh={false}
            ahead={stands === "DRAFT" || stands === "PLANNED"}
          />
        )}
      </DraftForm>
    </Page>
  );
}
