import { createFileRoute } from "@tanstack/react-router";
import { TerritoryTables } from "#/features/territory/TerritoryTables";
import { m } from "#/shared/i18n/generated/messages.js";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMay } from "#/shared/session/session";
import { Page } from "#/shared/ui/Page";

export const Route = createFileRoute("/territory")({
  component: () => {
    const readable = useMay("READ_TERRITORY");
    const editable = useMay("EDIT_TERRITORY");
    return (
      <SignedInTo may={readable}>
        <Page heading={m.common_territory()} lead={m.territory_lead()}>
          <TerritoryTables editable={editable} />
        </Page>
      </SignedInTo>
    );
  },
});
