import type { SentInvitation } from "#/shared/api/types";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { type Column, Table } from "#/shared/ui/Table";
import { roleInWords } from "./format";

type PendingInvitationsProps = {
  invitations: SentInvitation[];
  /** None for those who only read. */
  onAct: ((invitation: SentInvitation, renew: boolean) => void) | undefined;
  busy: boolean;
};

/** The invitations that nobody has taken up yet. */
export function PendingInvitations({ invitations, onAct, busy }: PendingInvitationsProps) {
  if (invitations.length === 0) return <p>{m.people_no_invitation()}</p>;
  const columns = onAct ? [...reading(), acting(onAct, busy)] : reading();
  return <Table label={m.people_pending()} columns={columns} rows={invitations} keyOf={({ id }) => id} />;
}

function reading(): Column<SentInvitation>[] {
  return [
    { heading: m.people_email(), cell: ({ email }) => email },
    { heading: m.people_role(), cell: ({ role }) => roleInWords(role) },
    {
      heading: m.people_valid(),
      cell: ({ expired, expiresAt }) =>
        expired
          ? m.people_expired({ date: formatDay(expiresAt) })
          : m.people_until({ date: formatDay(expiresAt) }),
    },
  ];
}

function acting(
  onAct: (invitation: SentInvitation, renew: boolean) => void,
  busy: boolean,
): Column<SentInvitation> {
  const button = (invitation: SentInvitation, renew: boolean) => {
    const label = renew ? m.people_renew() : m.people_withdraw();
    return (
      <Button
        look="quiet"
        busy={busy}
        aria-label={m.common_colon({ label, value: invitation.email })}
        onClick={() => onAct(invitation, renew)}
      >
        {label}
      </Button>
    );
  };
  return {
    heading: m.people_act(),
    cell: (invitation) => (
      <ButtonRow>
        {button(invitation, true)}
        {button(invitation, false)}
      </ButtonRow>
    ),
  };
}
