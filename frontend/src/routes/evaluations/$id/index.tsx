import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { EvaluationPage } from "#/features/evaluations/EvaluationPage";
import { isReadable } from "#/features/evaluations/format";
import { type Evaluation, evaluationQuery } from "#/shared/api/evaluations";
import { m } from "#/shared/i18n/generated/messages.js";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";
import { ButtonLink } from "#/shared/ui/Button";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/evaluations/$id/")({
  component: () => (
    <SignedInTo may={useMe()?.signedIn ?? false}>
      <Overview />
    </SignedInTo>
  ),
});

function Overview() {
  const { id } = Route.useParams();
  return (
    <Loaded query={useQuery(evaluationQuery(id))} skeleton={<PageSkeleton />}>
      {(evaluation) => <EvaluationPage evaluation={evaluation} pages={pagesOf(evaluation)} />}
    </Loaded>
  );
}

/** The pages of an evaluation, each for who may read it. */
function pagesOf(evaluation: Evaluation) {
  const { id, rights, recorded } = evaluation;
  return [
    ...(rights.includes("EDIT_QUESTIONNAIRE")
      ? [
          <ButtonLink
            look="secondary"
            key="questionnaire"
            to="/evaluations/$id/questionnaire"
            params={{ id }}
          >
            {m.evaluations_to_questionnaire()}
          </ButtonLink>,
        ]
      : []),
    ...(recorded && rights.includes("EDIT")
      ? [
          <ButtonLink look="secondary" key="totals" to="/evaluations/$id/totals" params={{ id }}>
            {m.totals_title()}
          </ButtonLink>,
        ]
      : []),
    ...(isReadable(evaluation)
      ? [
          <ButtonLink look="secondary" key="results" to="/evaluations/$id/results" params={{ id }}>
            {m.results_title()}
          </ButtonLink>,
          <ButtonLink look="secondary" key="verbatims" to="/evaluations/$id/verbatims" params={{ id }}>
            {m.verbatims_title()}
          </ButtonLink>,
          <ButtonLink look="secondary" key="report" to="/evaluations/$id/report" params={{ id }}>
            {m.evaluation_report_title()}
          </ButtonLink>,
        ]
      : []),
  ];
}
