import { createFileRoute } from "@tanstack/react-router";
import { LinkedDocuments } from "#/features/agenda/documents/LinkedDocuments";
import { addressLine, whenInWords } from "#/features/agenda/format";
import { LinkedMinutes } from "#/features/agenda/minutes/LinkedMinutes";
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
        partsOf={(event) => (
          <>
            <LinkedMinutes event={event} secret={secret} />
            <LinkedDocuments event={event} secret={secret} />
          </>
        )}
      />
    );
  },
});
