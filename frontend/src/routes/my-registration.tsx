import { createFileRoute } from "@tanstack/react-router";
import { addressLine, whenInWords } from "#/features/agenda/format";
import { LinkedRegistration } from "#/features/registrations/LinkedRegistration";
import { usePlaceNames } from "#/shared/api/reference";
import { words } from "#/shared/i18n/text";
import { useLinkSecret } from "#/shared/session/link";

export const Route = createFileRoute("/my-registration")({
  component: () => {
    const secret = useLinkSecret();
    const placeName = usePlaceNames();
    return (
      <LinkedRegistration
        key={secret}
        secret={secret}
        about={({ when, place }) => ({
          when: whenInWords(when),
          place: place ? [words(place.name), addressLine(place, placeName)].filter(Boolean).join(", ") : "",
        })}
      />
    );
  },
});
