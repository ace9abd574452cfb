import { createFileRoute } from "@tanstack/react-router";
import { ImportList } from "#/features/imports/ImportList";
import { SheetBringer } from "#/features/imports/SheetBringer";
import type { Me } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";
import { Page } from "#/shared/ui/Page";
import { RecordSection, Sections } from "#/shared/ui/RecordLayout";

export const Route = createFileRoute("/imports/")({
  validateSearch: (search: { organisation?: unknown }): { organisation?: string | undefined } =>
    search.organisation ? { organisation: String(search.organisation) } : {},
  component: () => {
    const { organisation } = Route.useSearch();
    const me = useMe();
    return (
      <SignedInTo may={me?.rights.includes("CREATE_SERVICE") ?? false}>
        {me && <Imports me={me} organisation={organisation} />}
      </SignedInTo>
    );
  },
});

function Imports({ me, organisation }: { me: Me; organisation: string | undefined }) {
  return (
    <Page heading={m.imports_heading()} lead={m.imports_lead()}>
      <Sections>
        <SheetBringer me={me} organisation={organisation} />
        <RecordSection heading={m.imports_mine()}>
          <ImportList />
        </RecordSection>
      </Sections>
    </Page>
  );
}
