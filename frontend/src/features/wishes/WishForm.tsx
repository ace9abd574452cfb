import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useDraft } from "#/shared/lib/drafts";
import { useRested } from "#/shared/lib/rested";
import { useMe } from "#/shared/session/session";
import { Button } from "#/shared/ui/Button";
import { Combobox } from "#/shared/ui/Combobox";
import { Done } from "#/shared/ui/Done";
import { DraftForm, type FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Field } from "#/shared/ui/Field";
import { PageSkeleton } from "#/shared/ui/Loaded";
import { EmailField, LanguageField, NameField, PrivacyNote } from "#/shared/ui/PersonFields";
import { useSaving } from "#/shared/ui/saving";
import { missingInWish, newWish, type Wish, wishLabels } from "./format";
import { useMakeWish } from "./mutations";
import { wishableServicesQuery } from "./queries";
import styles from "./Wishes.module.css";

type WishFormProps = {
  edition: string;
  bassins: string[];
  /** With which one begins; none when it is to be looked for. */
  service?: Wish["service"];
};

/** Wishes for a service that is full, or that opens no door; what is typed stays in this tab until it is sent. */
export function WishForm(props: WishFormProps) {
  const me = useMe();
  const [sent, setSent] = useState<Wish>();
  // The form starts with what is known of who fills it in.
  if (!me) return <PageSkeleton />;
  if (sent)
    return (
      <Done said={m.wishes_noted({ service: sent.service.name })}>
        <p>{m.wishes_noted_then({ email: sent.email.trim() })}</p>
        <Button look="secondary" onClick={() => setSent(undefined)}>
          {m.wishes_another()}
        </Button>
      </Done>
    );
  return <Typed {...props} start={newWish(me.name ?? "", me.email ?? "", props.service)} onSent={setSent} />;
}

type TypedProps = WishFormProps & { start: Wish; onSent: (wish: Wish) => void };

function Typed({ edition, bassins, service, start, onSent }: TypedProps) {
  const state = useDraft(
    `wish.${edition}${service ? `.${service.id}` : ""}`,
    { version: 0, form: start },
    "tab",
  );
  const saving = useSaving({
    state,
    missing: missingInWish,
    mutation: useMakeWish(edition),
    onSaved: () => onSent(state.draft.form),
  });
  return (
    <DraftForm state={state} saving={saving} labels={wishLabels} save={m.wishes_send()} cancel={null}>
      {(fields) => (
        <>
          <ServiceField bassins={bassins} {...fields} />
          <NameField {...fields} />
          <EmailField {...fields} hint={m.wishes_email_hint()} />
          <LanguageField {...fields} />
          <PrivacyNote>{m.wishes_privacy()}</PrivacyNote>
        </>
      )}
    </DraftForm>
  );
}

/** Only what is chosen from the list counts: a service of the edition's bassins. */
function ServiceField({
  bassins,
  form: { service },
  change,
  faults,
}: FieldsProps<Wish> & { bassins: string[] }) {
  const typed = useRested(service.id ? "" : service.name, 150);
  const looksFor = typed.trim().length > 1 && !service.id;
  const services = useQuery({ ...wishableServicesQuery(bassins, typed), enabled: looksFor });
  const options = (looksFor ? (services.data ?? []) : []).map(({ id, name }) => ({
    ...{ key: id, name },
    value: { id, name: words(name) },
  }));
  const id = fieldId("/serviceId");
  return (
    <Field
      id={id}
      label={m.wishes_search()}
      hint={m.wishes_search_hint()}
      error={faultAt(faults, "/serviceId")}
    >
      <div className={styles.service}>
        <Combobox
          id={id}
          name="service"
          value={service.name}
          onType={(name) => change({ service: { id: null, name } })}
          describedBy={`${id}-hint`}
          maxLength={200}
          label={m.wishes_services()}
          groups={[{ heading: m.wishes_found(), options }]}
          onChoose={(chosen) => change({ service: chosen })}
        />
      </div>
    </Field>
  );
}
