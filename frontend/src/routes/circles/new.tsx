import { createFileRoute } from "@tanstack/react-router";
import { CircleCreator } from "#/features/circles/CircleEditor";
import { kindInWords } from "#/features/organisations/format";
import { kinds } from "#/features/organisations/queries";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";

export const Route = createFileRoute("/circles/new")({
  validateSearch: (search: { bassin?: unknown }): { bassin?: string } =>
    search.bassin ? { bassin: String(search.bassin) } : {},
  component: () => {
    const me = useMe();
    const { bassin } = Route.useSearch();
    return (
      <SignedInTo may={(me?.coordinates.length ?? 0) > 0}>
        {me && (
          <CircleCreator
            bassin={bassin}
            places={me.coordinates}
            organisationKinds={kinds}
            sayKind={kindInWords}
          />
        )}
      </SignedInTo>
    );
  },
});
