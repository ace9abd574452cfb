import { createFileRoute } from "@tanstack/react-router";
import { m } from "#/shared/i18n/generated/messages.js";
import { explainedBy } from "#/shared/i18n/problems";
import { ButtonLink } from "#/shared/ui/Button";
import { NotFoundPage } from "#/shared/ui/NotFoundPage";
import { Page } from "#/shared/ui/Page";

export const Route = createFileRoute("/problems/$code")({ component: ProblemPage });

function ProblemPage() {
  const { code } = Route.useParams();
  const problem = explainedBy(code);
  if (!problem) return <NotFoundPage />;
  return (
    <Page heading={problem.title()} lead={problem.advice()} kicker={m.problems_kicker({ code })}>
      <ButtonLink to="/">{m.common_home()}</ButtonLink>
    </Page>
  );
}
