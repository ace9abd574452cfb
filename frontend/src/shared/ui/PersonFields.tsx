import { Link } from "@tanstack/react-router";
import { m } from "#/shared/i18n/generated/messages.js";
import { languages, ownNames } from "#/shared/i18n/language";
import { type FormFault, faultAt, fieldId } from "./ErrorSummary";
import { Choices, TextField } from "./Field";
import type { Person } from "./person";
import { Note } from "./RecordLayout";

type PartProps<Part extends keyof Person> = {
  form: Pick<Person, Part>;
  change: (part: Pick<Person, Part>) => void;
  faults: FormFault[];
};

/** What somebody is called. */
export function NameField({ form, change, faults }: PartProps<"name">) {
  return (
    <TextField
      id={fieldId("/name")}
      label={m.common_person_name()}
      error={faultAt(faults, "/name")}
      autoComplete="name"
      maxLength={200}
      value={form.name}
      onChange={({ target }) => change({ name: target.value })}
    />
  );
}

/** Where somebody is written to; the hint says what comes there. */
export function EmailField({ form, change, faults, hint }: PartProps<"email"> & { hint: string }) {
  return (
    <TextField
      id={fieldId("/email")}
      type="email"
      label={m.common_person_email()}
      hint={hint}
      error={faultAt(faults, "/email")}
      autoComplete="email"
      maxLength={254}
      value={form.email}
      onChange={({ target }) => change({ email: target.value })}
    />
  );
}

/** In which language somebody is written to. */
export function LanguageField({ form, change, faults }: PartProps<"language">) {
  return (
    <Choices
      id={fieldId("/language")}
      label={m.common_mails_language()}
      error={faultAt(faults, "/language")}
      options={languages.map((each) => ({ code: each.toUpperCase(), label: ownNames[each] }))}
      chosen={[form.language]}
      onChange={([chosen]) => change({ language: chosen as Person["language"] })}
      several={false}
    />
  );
}

/** What becomes of what one tells of oneself, and where one reads more of it. */
export function PrivacyNote({ children }: { children: string }) {
  return (
    <>
      <Note>{children}</Note>
      <p>
        <Link to="/privacy">{m.common_privacy_more()}</Link>
      </p>
    </>
  );
}
