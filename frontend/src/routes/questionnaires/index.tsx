import { createFileRoute, useLocation } from "@tanstack/react-router";
import { filterFrom } from "#/features/questionnaires/filter";
import { QuestionnaireList } from "#/features/questionnaires/QuestionnaireList";
import { m } from "#/shared/i18n/generated/messages.js";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { Done } from "#/shared/ui/Done";
import { Page } from "#/shared/ui/Page";

export const Route = createFileRoute("/questionnaires/")({
  validateSearch: filterFrom,
  component: () => {
    const filter = Route.useSearch();
    const { done } = useLocation().state;
    const navigate = Route.useNavigate();
    return (
      <SignedInTo may>
        <Page heading={m.questionnaires_heading()} lead={m.questionnaires_lead()}>
          {done && <Done said={m.questionnaires_removed()} />}
          <QuestionnaireList
            filter={filter}
            onFilter={(search) => navigate({ search, replace: true, resetScroll: false })}
          />
        </Page>
      </SignedInTo>
    );
  },
});
