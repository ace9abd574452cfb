import type { MyConsultationInvitation } from "#/shared/api/consultations";
import { useTermOptions } from "#/shared/api/reference";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useDraft } from "#/shared/lib/drafts";
import { DraftForm, type FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, SelectField, TextField } from "#/shared/ui/Field";
import { EmailField, LanguageField, NameField, PrivacyNote } from "#/shared/ui/PersonFields";
import { Note, RecordSection } from "#/shared/ui/RecordLayout";
import { useSaving } from "#/shared/ui/saving";
import { type Interest, interestLabels, interestOf, missingInInterest } from "./format";
import { useTakePart } from "./mutations";

type InterestFormProps = {
  secret: string;
  invitation: MyConsultationInvitation;
  onTaken: (taken: { link: string | null }) => void;
};

/** Says that one is interested, and who one is. */
export function InterestForm({ secret, invitation, onTaken }: InterestFormProps) {
  const record = { version: 0, form: interestOf(invitation) };
  const state = useDraft(`consultation-invitation.${invitation.address}`, record, "tab");
  const saving = useSaving<Interest, { link: string | null }>({
    state,
    missing: missingInInterest,
    mutation: useTakePart(secret),
    onSaved: onTaken,
  });
  return (
    <RecordSection heading={m.consultations_take_part()}>
      <p>{m.consultations_take_part_lead()}</p>
      <DraftForm
        state={state}
        saving={saving}
        labels={interestLabels}
        save={m.consultations_take_part_send()}
        cancel={null}
      >
        {(fields) => (
          <>
            <NameField {...fields} />
            <EmailField {...fields} hint={m.consultations_email_hint()} />
            <Choices
              id={fieldId("/role")}
              label={m.consultations_role()}
              error={faultAt(fields.faults, "/role")}
              options={[
                { code: "PROFESSIONAL", label: m.consultations_role_professional() },
                { code: "CARER", label: m.consultations_role_carer() },
              ]}
              chosen={fields.form.role ? [fields.form.role] : []}
              onChange={([role]) => fields.change({ role: role as Interest["role"] })}
              several={false}
            />
            {fields.form.role === "PROFESSIONAL" && <AtWork {...fields} invitation={invitation} />}
            <LanguageField {...fields} />
            <Choices
              id={fieldId("/quotesAgreed")}
              label={m.consultations_quotes_label()}
              hint={m.consultations_quotes_hint()}
              options={[{ code: "AGREED", label: m.consultations_quotes() }]}
              chosen={fields.form.quotesAgreed ? ["AGREED"] : []}
              onChange={(chosen) => fields.change({ quotesAgreed: chosen.length > 0 })}
              optional
            />
            <PrivacyNote>{m.consultations_privacy_note()}</PrivacyNote>
          </>
        )}
      </DraftForm>
    </RecordSection>
  );
}

type AtWorkProps = FieldsProps<Interest> & { invitation: MyConsultationInvitation };

function AtWork({ form, change, faults, invitation: { organisationName } }: AtWorkProps) {
  const types = useTermOptions("types", [form.sector]);
  return (
    <>
      {organisationName ? (
        <Note>{m.consultations_for_organisation({ name: words(organisationName) })}</Note>
      ) : (
        <TextField
          id={fieldId("/organisation")}
          label={m.consultations_own_organisation()}
          error={faultAt(faults, "/organisation")}
          autoComplete="organization"
          maxLength={200}
          value={form.organisation}
          onChange={({ target }) => change({ organisation: target.value })}
          optional
        />
      )}
      <SelectField
        id={fieldId("/sector")}
        label={m.consultations_sector()}
        error={faultAt(faults, "/sector")}
        none={m.consultations_no_sector()}
        value={form.sector}
        options={types}
        onChange={(sector) => change({ sector })}
        optional
      />
      <TextField
        id={fieldId("/function")}
        label={m.consultations_function()}
        error={faultAt(faults, "/function")}
        autoComplete="organization-title"
        maxLength={200}
        value={form.function}
        onChange={({ target }) => change({ function: target.value })}
        optional
      />
    </>
  );
}
