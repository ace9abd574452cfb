import { createFileRoute, useLocation } from "@tanstack/react-router";
import { Plus } from "lucide-react";
import { EvaluationList } from "#/features/evaluations/EvaluationList";
import { filterFrom } from "#/features/evaluations/filter";
import { m } from "#/shared/i18n/generated/messages.js";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { Page } from "#/shared/ui/Page";

export const Route = createFileRoute("/evaluations/")({
  validateSearch: filterFrom,
  component: () => {
    const filter = Route.useSearch();
    const { done } = useLocation().state;
    const navigate = Route.useNavigate();
    const me = useMe();
    return (
      <SignedInTo may>
        <Page
          heading={m.evaluations_heading()}
          lead={m.evaluations_lead()}
          actions={
            <ButtonRow>
              {me && me.coordinates.length > 0 && (
                <ButtonLink to="/evaluations/new">
                  <Plus size={18} aria-hidden />
                  {m.evaluations_new()}
                </ButtonLink>
              )}
              <ButtonLink look="secondary" to="/questionnaires">
                {m.questionnaires_heading()}
              </ButtonLink>
              <ButtonLink look="secondary" to="/evaluation-comparisons">
                {m.results_compare_heading()}
              </ButtonLink>
            </ButtonRow>
          }
        >
          {done && <Done said={m.evaluations_removed()} />}
          <EvaluationList
            filter={filter}
            onFilter={(search) => navigate({ search, replace: true, resetScroll: false })}
          />
        </Page>
      </SignedInTo>
    );
  },
});
