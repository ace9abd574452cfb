import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { WishedServices } from "#/features/wishes/WishedServices";
import { editionQuery } from "#/shared/api/editions";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";

export const Route = createFileRoute("/editions/$id/wishes")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(editionQuery(id))} skeleton={<PageSkeleton />}>
        {({ title, rights }) => (
          <SignedInTo key={id} may={rights.includes("EDIT")}>
            <Page
              heading={m.wishes_heading({ name: words(title) })}
              lead={m.wishes_lead()}
              actions={
                <ButtonRow>
                  <ButtonLink look="secondary" to="/editions/$id" params={{ id }}>
                    {m.wishes_to_edition()}
                  </ButtonLink>
                  <ButtonLink look="secondary" to="/editions/$id/figures" params={{ id }}>
                    {m.figures_link()}
                  </ButtonLink>
                </ButtonRow>
              }
            >
              <WishedServices edition={id} />
            </Page>
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});
