import { createFileRoute } from "@tanstack/react-router";
import { Glossary } from "#/features/glossary/Glossary";
import { m } from "#/shared/i18n/generated/messages.js";
import { Page } from "#/shared/ui/Page";

export const Route = createFileRoute("/glossary")({
  validateSearch: (search: { q?: unknown }): { q?: string | undefined } =>
    search.q ? { q: String(search.q) } : {},
  component: () => {
    const { q } = Route.useSearch();
    return (
      <Page heading={m.glossary_heading()} lead={m.glossary_lead()}>
        <Glossary q={q} />
      </Page>
    );
  },
});
