import type { SavedSearch } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { useDraft } from "#/shared/lib/drafts";
import { Button } from "#/shared/ui/Button";
import { DraftForm } from "#/shared/ui/DraftForm";
import { useSaving } from "#/shared/ui/saving";
import { fieldLabels, missingName, NameAndRhythm } from "./fields";
import { type Secret, useChangeSearch } from "./mutations";

type SearchEditorProps = { search: SavedSearch; secret: Secret; onClose: (said?: string) => void };

/** Gives a search another name or another rhythm. */
export function SearchEditor({ search, secret, onClose }: SearchEditorProps) {
  const { id, version, name, rhythm } = search;
  const state = useDraft(`saved-search.${id}`, { version, form: { name, rhythm } });
  const saving = useSaving({
    state,
    missing: missingName,
    mutation: useChangeSearch(search, secret),
    onSaved: () => onClose(m.searches_changed()),
  });
  return (
    <DraftForm
      state={state}
      saving={saving}
      labels={fieldLabels}
      save={m.common_save()}
      cancel={
        <Button
          look="quiet"
          onClick={() => {
            state.discard();
            onClose();
          }}
        >
          {m.common_cancel()}
        </Button>
      }
    >
      {(fields) => <NameAndRhythm {...fields} />}
    </DraftForm>
  );
}
