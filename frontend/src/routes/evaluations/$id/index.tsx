import { useQuery } from "@tanstack/react-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { EvaluationPage } from "#/features/evaluations/EvaluationPage";
import { isReadable } from "#/features/evaluations/format";
import { type Evaluation, evaluationQuery } from "#/shared/api/evaluations";
import { m } from "#/shared/i18n/generated/messages.js";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";
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
          <Link key="questionnaire" to="/evaluations/$id/questionnaire" params={{ id }}>
            {m.evaluations_to_questionnaire()}
          </Link>,
        ]
      : []),
    ...(recorded && rights.includes("EDIT")
      ? [
          <Link key="totals" to="/evaluations/$id/totals" params={{ id }}>
            {m.totals_title()}
          </Link>,
        ]
      : []),
    ...(isReadable(evaluation)
      ? [
          <Link key="results" to="/evaluations/$id/results" params={{ id }}>
            {m.results_title()}
          </Link>,
          <Link key="verbatims" to="/evaluations/$id/verbatims" params={{ id }}>
            {m.verbatims_title()}
          </Link>,
          <Link key="report" to="/evaluations/$id/report" params={{ id }}>
            {m.evaluation_report_title()}
          </Link>,
        ]
      : []),
  ];
}
