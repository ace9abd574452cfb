import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { SavedSearch, SavedSearchForm } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { useDraft } from "#/shared/lib/drafts";
import { readSearch } from "#/shared/lib/search";
import { useMe } from "#/shared/session/session";
import { DraftForm } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { TextField } from "#/shared/ui/Field";
import { FormSection } from "#/shared/ui/Form";
import { Notice } from "#/shared/ui/Notice";
import { Page } from "#/shared/ui/Page";
import { useSaving } from "#/shared/ui/saving";
import { fieldLabels, missingName, NameAndRhythm } from "./fields";
import { useSaveSearch } from "./mutations";

type SearchSaverProps = {
  /** The parameters of the list, as its address has them. */
  query: string;
  /** What the search is called unless somebody calls it otherwise. */
  name: string;
};

/** Keeps a search, with or without an account, to be told what is new in it. */
export function SearchSaver({ query, name }: SearchSaverProps) {
  const own = useMe()?.email ?? undefined;
  const [saved, setSaved] = useState<SavedSearch>();
  const first: SavedSearchForm = { name: name.slice(0, 100), query, rhythm: "WEEKLY", email: null };
  const state = useDraft(`saved-search.${query}`, { version: 0, form: first });
  const saving = useSaving({
    state,
    missing: (form) =>
      own || form.email?.trim()
        ? missingName(form)
        : [...missingName(form), { id: fieldId("/email"), message: m.searches_missing_email() }],
    mutation: useSaveSearch(),
    onSaved: (search) => {
      setSaved(search);
      window.scrollTo(0, 0);
    },
  });
  if (saved) return <Saved search={saved} />;
  return (
    <Page heading={m.searches_heading()} lead={m.searches_why()}>
      <DraftForm
        state={state}
        saving={saving}
        labels={{ ...fieldLabels, query: m.searches_see, email: m.searches_email }}
        save={m.searches_save()}
        cancel={
          <Link to="/services" search={readSearch(query)}>
            {m.common_cancel()}
          </Link>
        }
      >
        {({ form, change, faults }) => (
          <FormSection heading={m.searches_page()}>
            <NameAndRhythm form={form} change={change} faults={faults} />
            {own ? (
              <p>{m.searches_email_own({ email: own })}</p>
            ) : (
              <TextField
                id={fieldId("/email")}
                type="email"
                label={m.searches_email()}
                hint={m.searches_email_hint()}
                error={faultAt(faults, "/email")}
                autoComplete="email"
                value={form.email ?? ""}
                onChange={(event) => change({ email: event.target.value || null })}
              />
            )}
          </FormSection>
        )}
      </DraftForm>
    </Page>
  );
}

/** Says that it is kept, and what is left to do. */
function Saved({ search }: { search: SavedSearch }) {
  return (
    <Page heading={m.searches_saved()}>
      <Notice kind={search.confirmed ? "success" : "info"}>
        <p>{search.confirmed ? m.searches_saved_own() : m.searches_sent()}</p>
        <Link to="/services" search={readSearch(search.query)}>
          {m.searches_see()}
        </Link>
      </Notice>
    </Page>
  );
}
