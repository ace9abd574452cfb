import type { MyInvitation } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { HeldData } from "#/shared/ui/HeldData";
import { useEraseInvitation } from "./mutations";

type InvitationDataProps = { secret: string; invitation: MyInvitation; onErased: () => void };

/** What is held of an invitation. */
export function InvitationData({ secret, invitation, onErased }: InvitationDataProps) {
  const erasing = useEraseInvitation(secret);
  return (
    <HeldData
      held={invitation}
      lead={m.registrations_invited_data()}
      erasing={{
        label: m.registrations_invited_erase(),
        heading: m.registrations_invited_erase_heading(),
        consequence: m.registrations_invited_erase_consequence(),
      }}
      erase={() => erasing.mutateAsync()}
      busy={erasing.isPending}
      onErased={onErased}
    />
  );
}
