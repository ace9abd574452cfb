import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { type Consultation, consultationQuery } from "#/shared/api/consultations";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useDraft } from "#/shared/lib/drafts";
import { DraftForm } from "#/shared/ui/DraftForm";
import { Page } from "#/shared/ui/Page";
import { useSaving } from "#/shared/ui/saving";
import { ConsultationFields } from "./ConsultationFields";
import { consultationLabels, formOf, missingInConsultation, region, startOf } from "./format";
import { useCreateConsultation, useUpdateConsultation } from "./mutations";

/** Writes a consultation of a bassin that the reader runs: a draft, until it is opened. */
export function ConsultationCreator({ places }: { places: string[] }) {
  const [first] = places;
  const state = useDraft("consultation.new", {
    version: 0,
    form: startOf(first && first !== region ? first : null),
  });
  const navigate = useNavigate();
  const saving = useSaving({
    state,
    missing: missingInConsultation,
    mutation: useCreateConsultation(),
    onSaved: ({ id }) => navigate({ to: "/consultations/$id", params: { id }, state: { done: "created" } }),
  });
  return (
    <Page heading={m.consultations_new()} lead={m.consultations_new_lead()}>
      <DraftForm
        state={state}
        saving={saving}
        labels={consultationLabels}
        save={m.consultations_create()}
        cancel={<Link to="/consultations">{m.common_cancel()}</Link>}
      >
        {(fields) => <ConsultationFields {...fields} places={places} carried={[]} />}
      </DraftForm>
    </Page>
  );
}

type EditorProps = { consultation: Consultation; places: string[] };

/** Changes a consultation. What is typed survives refusals and other people's changes. */
export function ConsultationEditor({ consultation, places }: EditorProps) {
  const { id, version, organisationId, organisationName } = consultation;
  const state = useDraft(`consultation.${id}`, { version, form: formOf(consultation) });
  const navigate = useNavigate();
  const cache = useQueryClient();
  const saving = useSaving({
    state,
    missing: missingInConsultation,
    mutation: useUpdateConsultation(id),
    onSaved: () => navigate({ to: "/consultations/$id", params: { id }, state: { done: "saved" } }),
    latest: async () => {
      const latest = await cache.fetchQuery({ ...consultationQuery(id), staleTime: 0 });
      return { version: latest.version, form: formOf(latest) };
    },
  });
  return (
    <Page heading={m.consultations_edit()} lead={words(consultation.question)}>
      <DraftForm
        state={state}
        saving={saving}
        labels={consultationLabels}
        save={m.common_save()}
        cancel={
          <Link to="/consultations/$id" params={{ id }}>
            {m.common_cancel()}
          </Link>
        }
      >
        {(fields) => (
          <ConsultationFields
            {...fields}
            places={places}
            carried={[{ code: organisationId, label: words(organisationName) }]}
          />
        )}
      </DraftForm>
    </Page>
  );
}
