import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { MyInvitation, Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { useDraft } from "#/shared/lib/drafts";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { DraftForm } from "#/shared/ui/DraftForm";
import { Notice } from "#/shared/ui/Notice";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { Fact, Facts, RecordSection } from "#/shared/ui/RecordLayout";
import { useSaving } from "#/shared/ui/saving";
import { invitedStart, type Told } from "./draft";
import { missingInTold, toldLabels } from "./format";
import { useDecline, useRegisterByInvitation } from "./mutations";
import { NameField, NeedsFields, WhereFromFields } from "./RegistrationFields";

type InvitationFormProps = { secret: string; invitation: MyInvitation };

/** Registers who is invited: the address is known, and theirs. */
export function InvitationForm({ secret, invitation }: InvitationFormProps) {
  const { id, address, access, questions } = invitation;
  const state = useDraft(`invitation.${id}`, { version: 0, form: invitedStart(invitation) }, "tab");
  const saving = useSaving<Told, MyInvitation>({
    state,
    missing: (form) => missingInTold(form, { questions }),
    mutation: useRegisterByInvitation(secret),
    onSaved: toHeading,
  });
  const full = access === "WAITING_LIST";
  return (
    <RecordSection heading={m.registrations_form_heading()}>
      {full && (
        <Notice kind="warning" heading={m.registrations_full()}>
          <p>{m.registrations_line_explained()}</p>
        </Notice>
      )}
      <Facts>
        <Fact name={m.registrations_mails_to()}>{address}</Fact>
      </Facts>
      <DraftForm
        state={state}
        saving={saving}
        labels={toldLabels}
        save={full ? m.registrations_send_line() : m.registrations_send()}
        cancel={null}
      >
        {(fields) => (
          <>
            <NameField {...fields} />
            <WhereFromFields {...fields} />
            <NeedsFields {...fields} questions={questions} />
            <p>
              {m.registrations_privacy_who()} {m.registrations_privacy_how_long()}{" "}
              <Link to="/privacy">{m.common_privacy_more()}</Link>
            </p>
          </>
        )}
      </DraftForm>
    </RecordSection>
  );
}

/** Says that one does not come; nobody need say why. */
export function Declining({ secret }: { secret: string }) {
  const [problem, setProblem] = useState<Problem>();
  const declining = useDecline(secret);
  const decline = async () => {
    setProblem(undefined);
    const result = await declining.mutateAsync();
    if (result.done) toHeading();
    else setProblem(result.problem);
  };
  return (
    <RecordSection heading={m.registrations_invited_not()}>
      <p>{m.registrations_invited_not_lead()}</p>
      {problem && <ProblemNotice problem={problem} />}
      <ButtonRow>
        <Button look="secondary" busy={declining.isPending} onClick={decline}>
          {m.registrations_invited_decline()}
        </Button>
      </ButtonRow>
    </RecordSection>
  );
}

/** The page's heading says what came of it; the button that one pressed is gone. */
function toHeading(): void {
  document.querySelector<HTMLElement>("main h1")?.focus();
}
