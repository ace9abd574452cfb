import { createFileRoute } from "@tanstack/react-router";
import { Synonyms } from "#/features/synonyms/Synonyms";
import { m } from "#/shared/i18n/generated/messages.js";
import { useMay } from "#/shared/session/session";
import { Page } from "#/shared/ui/Page";

export const Route = createFileRoute("/synonyms")({
  validateSearch: (search: { q?: unknown }): { q?: string | undefined } =>
    search.q ? { q: String(search.q) } : {},
  component: () => {
    const { q = "" } = Route.useSearch();
    return (
      <Page heading={m.synonyms_heading()} lead={m.synonyms_lead()}>
        <Synonyms q={q} editable={useMay("EDIT_VOCABULARIES")} />
      </Page>
    );
  },
});
