import { createFileRoute } from "@tanstack/react-router";
import { ServiceCreator } from "#/features/directory/ServiceCreator";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMay, useMe } from "#/shared/session/session";

export const Route = createFileRoute("/services/new")({
  validateSearch: (search: { organisation?: unknown }): { organisation?: string } =>
    search.organisation ? { organisation: String(search.organisation) } : {},
  component: () => {
    const { organisation } = Route.useSearch();
    const me = useMe();
    const may = useMay("CREATE_SERVICE");
    return (
      <SignedInTo may={may}>{me && <ServiceCreator me={me} organisationId={organisation} />}</SignedInTo>
    );
  },
});
