import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { editionQuery } from "#/features/wishes/queries";
import { WishForm } from "#/features/wishes/WishForm";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";

export const Route = createFileRoute("/editions/$id/wish")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(editionQuery(id))} skeleton={<PageSkeleton />}>
        {({ title, bassins }) => (
          <Page heading={m.wishes_make_heading()} lead={m.wishes_make_lead({ name: words(title) })}>
            <WishForm key={id} edition={id} bassins={bassins} />
          </Page>
        )}
      </Loaded>
    );
  },
});
