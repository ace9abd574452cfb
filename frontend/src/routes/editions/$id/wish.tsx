import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { serviceQuery } from "#/features/directory/queries";
import { WishForm } from "#/features/wishes/WishForm";
import { editionQuery } from "#/shared/api/editions";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Notice } from "#/shared/ui/Notice";
import { Page } from "#/shared/ui/Page";

type Search = { service?: string };

export const Route = createFileRoute("/editions/$id/wish")({
  validateSearch: (search: { service?: unknown }): Search =>
    /^[0-9a-f-]{36}$/.test(String(search.service)) ? { service: String(search.service) } : {},
  component: () => {
    const { id } = Route.useParams();
    const { service } = Route.useSearch();
    return (
      <Loaded query={useQuery(editionQuery(id))} skeleton={<PageSkeleton />}>
        {({ title, bassins, rights }) => (
          <Page heading={m.wishes_make_heading()} lead={m.wishes_make_lead({ name: words(title) })}>
            {!rights.includes("WISH") && <Notice heading={m.wishes_closed()} />}
            {rights.includes("WISH") &&
              (service ? (
                <NamedWish key={service} edition={id} bassins={bassins} service={service} />
              ) : (
                <WishForm key={id} edition={id} bassins={bassins} />
              ))}
          </Page>
        )}
      </Loaded>
    );
  },
});

/** Begins with the service whose full slots led here. */
function NamedWish({ service, ...wish }: { edition: string; bassins: string[]; service: string }) {
  return (
    <Loaded query={useQuery(serviceQuery(service))} skeleton={<PageSkeleton />}>
      {({ id, name }) => <WishForm {...wish} service={{ id, name: words(name) }} />}
    </Loaded>
  );
}
