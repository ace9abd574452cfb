import type { MyConsultation, ParticipantRole } from "#/shared/api/polls";
import { useTermOptions } from "#/shared/api/reference";
import { m } from "#/shared/i18n/generated/messages.js";
import { useDraft } from "#/shared/lib/drafts";
import { Done } from "#/shared/ui/Done";
import { DraftForm, type FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, SelectField, TextField } from "#/shared/ui/Field";
import { LanguageField, NameField } from "#/shared/ui/PersonFields";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { useSaving } from "#/shared/ui/saving";
import { type Introduced, introducedOf, missingInIntroduced } from "./format";
import { useIntroduce } from "./mutations";

const labels: Record<keyof Introduced, () => string> = {
  name: m.common_person_name,
  language: m.common_mails_language,
  role: m.polls_own_role,
  organisation: m.polls_organisation,
  sector: m.polls_sector,
  function: m.polls_function,
  quotesAgreed: m.polls_own_quotes,
};

type WhoIAmProps = {
  secret: string;
  mine: MyConsultation;
  latest: () => Promise<MyConsultation>;
  /** When it was saved, while that is the last thing that was done here. */
  saved: number | undefined;
  onSaved: () => void;
};

/** Who one is, corrected at any time. */
export function WhoIAm({ secret, mine, latest, saved, onSaved }: WhoIAmProps) {
  const form = introducedOf(mine);
  const state = useDraft(`my-consultation.${mine.id}.who`, { version: mine.version, form }, "tab");
  const saving = useSaving({
    state,
    missing: missingInIntroduced,
    mutation: useIntroduce(secret),
    onSaved: (now) => {
      state.rebase(now.version, introducedOf(now), introducedOf(now));
      onSaved();
    },
    latest: async () => {
      const now = await latest();
      return { version: now.version, form: introducedOf(now) };
    },
  });
  return (
    <RecordSection heading={m.polls_who()}>
      {saved && <Done key={saved} said={m.polls_who_saved()} />}
      <p>{mine.email}</p>
      <DraftForm state={state} saving={saving} labels={labels} save={m.polls_who_save()} cancel={null}>
        {(fields) => <WhoFields {...fields} />}
      </DraftForm>
    </RecordSection>
  );
}

function WhoFields(fields: FieldsProps<Introduced>) {
  const { form, change } = fields;
  return (
    <>
      <NameField {...fields} />
      <Choices
        id={fieldId("/role")}
        label={m.polls_own_role()}
        options={[
          { code: "PROFESSIONAL", label: m.polls_own_role_professional() },
          { code: "CARER", label: m.polls_own_role_carer() },
        ]}
        chosen={[form.role]}
        onChange={([role]) => change({ role: role as ParticipantRole })}
        several={false}
      />
      {form.role === "PROFESSIONAL" && <ServiceFields {...fields} />}
      <LanguageField {...fields} />
      <Choices
        id={fieldId("/quotesAgreed")}
        label={m.polls_own_quotes()}
        hint={m.polls_own_quotes_hint()}
        options={[
          { code: "YES", label: m.polls_own_quotes_yes() },
          { code: "NO", label: m.polls_own_quotes_no() },
        ]}
        chosen={form.quotesAgreed === null ? [] : [form.quotesAgreed ? "YES" : "NO"]}
        onChange={([agreed]) => change({ quotesAgreed: agreed === "YES" })}
        several={false}
        optional
      />
    </>
  );
}

/** For which service somebody works. */
function ServiceFields({ form, change, faults }: FieldsProps<Introduced>) {
  const sectors = useTermOptions("types", [form.sector]);
  return (
    <>
      <TextField
        id={fieldId("/organisation")}
        label={m.polls_organisation()}
        error={faultAt(faults, "/organisation")}
        autoComplete="organization"
        maxLength={200}
        value={form.organisation}
        onChange={({ target }) => change({ organisation: target.value })}
        optional
      />
      <SelectField
        id={fieldId("/sector")}
        label={m.polls_sector()}
        error={faultAt(faults, "/sector")}
        none={m.polls_no_sector()}
        value={form.sector}
        options={sectors}
        onChange={(sector) => change({ sector })}
        optional
      />
      <TextField
        id={fieldId("/function")}
        label={m.polls_function()}
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
