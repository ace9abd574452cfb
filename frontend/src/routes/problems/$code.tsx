import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { explanationQuery } from "#/features/problems/queries";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { ButtonLink } from "#/shared/ui/Button";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";

export const Route = createFileRoute("/problems/$code")({
  component: () => {
    const { code } = Route.useParams();
    return (
      <Loaded query={useQuery(explanationQuery(code))} skeleton={<PageSkeleton />}>
        {({ title, detail }) => (
          <Page heading={words(title)} lead={words(detail)} kicker={m.problems_kicker({ code })}>
            <ButtonLink to="/">{m.common_home()}</ButtonLink>
          </Page>
        )}
      </Loaded>
    );
  },
});
