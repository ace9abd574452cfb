import { createFileRoute } from "@tanstack/react-router";
import { ConsultationCreator } from "#/features/consultations/ConsultationEditor";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";

export const Route = createFileRoute("/consultations/new")({
  component: () => {
    const me = useMe();
    return (
      <SignedInTo may={(me?.coordinates.length ?? 0) > 0}>
        {me && <ConsultationCreator places={me.coordinates} />}
      </SignedInTo>
    );
  },
});
