import { createFileRoute } from "@tanstack/react-router";
import { SharedShortlist, Shortlist, ShortlistLead } from "#/features/directory/shortlist/Shortlist";
import { m } from "#/shared/i18n/generated/messages.js";
import { isId, mostKept } from "#/shared/lib/shortlist";
import { Page } from "#/shared/ui/Page";

export const Route = createFileRoute("/shortlist")({
  validateSearch: ({ id }: Record<string, unknown>): { id?: string[] } => {
    const ids = [id ?? []].flat().map(String).filter(isId);
    return ids.length > 0 ? { id: [...new Set(ids)].slice(0, mostKept) } : {};
  },
  component: () => {
    const { id } = Route.useSearch();
    return (
      <Page heading={id ? m.shortlist_share_title() : m.shortlist_name()} lead={!id && <ShortlistLead />}>
        {id ? <SharedShortlist ids={id} /> : <Shortlist />}
      </Page>
    );
  },
});
