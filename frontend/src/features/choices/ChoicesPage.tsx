import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Edition, ProgrammeSlot } from "#/shared/api/opendoors";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useDraft } from "#/shared/lib/drafts";
import { useMe } from "#/shared/session/session";
import { Done } from "#/shared/ui/Done";
import { DraftForm, type FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { TextField } from "#/shared/ui/Field";
import { PageSkeleton } from "#/shared/ui/Loaded";
import { Notice } from "#/shared/ui/Notice";
import { Page } from "#/shared/ui/Page";
import { EmailField, LanguageField, NameField, PrivacyNote } from "#/shared/ui/PersonFields";
import { spoken } from "#/shared/ui/person";
import { RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { useSaving } from "#/shared/ui/saving";
import { missingInTold, type Told, toldLabels } from "./format";
import { useChoose } from "./mutations";
import { RankingFields } from "./RankingFields";

type ChoicesPageProps = { edition: Edition; slots: ProgrammeSlot[] };

/** Where anybody says what they would visit, while that lasts. */
export function ChoicesPage({ edition, slots }: ChoicesPageProps) {
  const me = useMe();
  // The form starts with what is known of who fills it in.
  if (!me) return <PageSkeleton />;
  const open = edition.rights.includes("CHOOSE");
  return (
    <Page
      heading={m.choices_heading()}
      kicker={
        <Link to="/editions/$id" params={{ id: edition.id }}>
          {words(edition.title)}
        </Link>
      }
      lead={open && m.choices_lead({ day: formatDay(edition.choicesUntil ?? "") })}
    >
      {open ? (
        <Choosing edition={edition} slots={slots} name={me.name ?? ""} email={me.email ?? ""} />
      ) : (
        <Notice kind="warning" heading={m.choices_closed()} />
      )}
    </Page>
  );
}

/** The form; what is typed stays in this tab until it is sent. */
function Choosing({ edition, slots, name, email }: ChoicesPageProps & { name: string; email: string }) {
  const start: Told = { slotIds: [], name, email, organisation: "", language: spoken() };
  const state = useDraft(`choices.${edition.id}`, { version: 0, form: start }, "tab");
  const [to, setTo] = useState("");
  const saving = useSaving({
    state,
    missing: missingInTold,
    mutation: useChoose(edition.id),
    onSaved: () => setTo(state.draft.form.email.trim()),
  });
  if (to)
    return (
      <Done said={m.choices_sent()}>
        <p>{m.choices_sent_then({ email: to, day: formatDay(edition.choicesUntil ?? "") })}</p>
      </Done>
    );
  return (
    <Sections>
      <p>{m.choices_rule()}</p>
      <DraftForm state={state} saving={saving} labels={toldLabels} save={m.choices_send()} cancel={null}>
        {(fields) => (
          <>
            <RankingFields
              slots={slots}
              chosen={fields.form.slotIds}
              onChange={(slotIds) => fields.change({ slotIds })}
            />
            <RecordSection heading={m.choices_who()}>
              <WhoFields {...fields} />
            </RecordSection>
          </>
        )}
      </DraftForm>
    </Sections>
  );
}

function WhoFields(fields: FieldsProps<Told>) {
  const { form, change, faults } = fields;
  return (
    <>
      <NameField {...fields} />
      <EmailField {...fields} hint={m.choices_email_hint()} />
      <TextField
        id={fieldId("/organisation")}
        label={m.choices_organisation()}
        error={faultAt(faults, "/organisation")}
        autoComplete="organization"
        maxLength={200}
        value={form.organisation}
        onChange={({ target }) => change({ organisation: target.value })}
        optional
      />
      <LanguageField {...fields} />
      <PrivacyNote>{m.choices_privacy()}</PrivacyNote>
    </>
  );
}
