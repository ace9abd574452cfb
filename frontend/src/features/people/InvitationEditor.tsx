import type { Role } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { useDraft } from "#/shared/lib/drafts";
import { Button } from "#/shared/ui/Button";
import { DraftForm, type FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, SelectField, TextField } from "#/shared/ui/Field";
import { useSaving } from "#/shared/ui/saving";
import { invitationLabels, missingInInvitation, roleOptions } from "./format";
import { type Invited, useInvite } from "./mutations";

type InvitationEditorProps = {
  organisation: string;
  roles: Role[];
  onInvited: (email: string) => void;
};

/** Invites somebody to act for an organisation. */
export function InvitationEditor({ organisation, roles, onInvited }: InvitationEditorProps) {
  const empty: Invited = { email: "", role: roles.length === 1 ? (roles[0] ?? null) : null, language: null };
  const state = useDraft(`invitation.${organisation}`, { version: 0, form: empty });
  const saving = useSaving({
    state,
    missing: missingInInvitation,
    mutation: useInvite(organisation),
    onSaved: ({ email }) => {
      state.discard();
      onInvited(email);
    },
  });
  return (
    <DraftForm
      state={state}
      saving={saving}
      labels={invitationLabels}
      save={m.people_invite()}
      cancel={
        <Button look="quiet" onClick={state.discard}>
          {m.people_clear()}
        </Button>
      }
    >
      {(fields) => <InvitationFields {...fields} roles={roles} />}
    </DraftForm>
  );
}

function InvitationFields({ form, change, faults, roles }: FieldsProps<Invited> & { roles: Role[] }) {
  return (
    <>
      <TextField
        id={fieldId("/email")}
        type="email"
        label={m.people_email()}
        hint={m.people_email_hint()}
        error={faultAt(faults, "/email")}
        autoComplete="off"
        value={form.email}
        onChange={(event) => change({ email: event.target.value })}
      />
      <Choices
        id={fieldId("/role")}
        label={m.people_role()}
        error={faultAt(faults, "/role")}
        several={false}
        options={roleOptions(roles)}
        chosen={form.role ? [form.role] : []}
        onChange={([role]) => change({ role: role as Role })}
      />
      <SelectField
        id={fieldId("/language")}
        label={m.people_language()}
        error={faultAt(faults, "/language")}
        none={m.people_language_both()}
        options={[
          { code: "FR", label: "Français" },
          { code: "NL", label: "Nederlands" },
          { code: "EN", label: "English" },
        ]}
        value={form.language ?? ""}
        onChange={(code) => change({ language: (code || null) as Invited["language"] })}
      />
    </>
  );
}
