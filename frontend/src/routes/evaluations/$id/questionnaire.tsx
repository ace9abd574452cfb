import { useQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { QuestionnaireEditor } from "#/features/questionnaires/QuestionnaireEditor";
import { type Evaluation, evaluationQuery } from "#/shared/api/evaluations";
import { questionnaireQuery } from "#/shared/api/questionnaires";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";

export const Route = createFileRoute("/evaluations/$id/questionnaire")({
  component: () => (
    <SignedInTo may={useMe()?.signedIn ?? false}>
      <Asking />
    </SignedInTo>
  ),
});

function Asking() {
  const { id } = Route.useParams();
  return (
    <Loaded query={useQuery(evaluationQuery(id))} skeleton={<PageSkeleton />}>
      {(evaluation) => (
        <SignedInTo may={evaluation.rights.includes("EDIT_QUESTIONNAIRE")}>
          <Asked evaluation={evaluation} />
        </SignedInTo>
      )}
    </Loaded>
  );
}

function Asked({ evaluation: { id, title, questionnaireId } }: { evaluation: Evaluation }) {
  const query = useQuery({ ...questionnaireQuery(questionnaireId), refetchOnWindowFocus: false });
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(questionnaire) => (
        <Page heading={m.evaluations_to_questionnaire()} lead={words(title)}>
          <QuestionnaireEditor
            questionnaire={questionnaire}
            cancel={
              <Link to="/evaluations/$id" params={{ id }}>
                {m.evaluations_back()}
              </Link>
            }
          />
        </Page>
      )}
    </Loaded>
  );
}
