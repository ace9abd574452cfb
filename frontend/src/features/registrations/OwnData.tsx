import type { MyRegistration } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { HeldData } from "#/shared/ui/HeldData";
import { Note } from "#/shared/ui/RecordLayout";
import { useEraseRegistration } from "./mutations";

type OwnDataProps = { secret: string; registration: MyRegistration; onErased: () => void };

/** What is held of a registration; the place goes with it while there is one to give up. */
export function OwnData({ secret, registration, onErased }: OwnDataProps) {
  const erasing = useEraseRegistration(secret, registration.version);
  return (
    <HeldData
      held={registration}
      lead={m.registrations_data_lead()}
      erasing={{
        label: m.registrations_erase(),
        heading: m.registrations_erase_heading(),
        consequence: registration.rights.includes("CANCEL")
          ? m.registrations_erase_consequence()
          : m.registrations_erase_consequence_after(),
      }}
      erase={() => erasing.mutateAsync()}
      busy={erasing.isPending}
      onErased={onErased}
    >
      <Note>{m.registrations_reference_is({ id: registration.id })}</Note>
    </HeldData>
  );
}
