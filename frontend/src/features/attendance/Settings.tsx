import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { RegistrationSettings, RegistrationSettingsForm } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { useDraft, type Versioned } from "#/shared/lib/drafts";
import { Button } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { DraftForm } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, short, TextField } from "#/shared/ui/Field";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { useSaving } from "#/shared/ui/saving";
import { settingsLabels as labels } from "./format";
import { useSaveSettings } from "./mutations";
import { settingsQuery } from "./queries";

/** How one registers, and how long names are kept: to read, and to change. */
export function Settings({ event }: { event: string }) {
  const [editing, setEditing] = useState(false);
  const [done, setDone] = useState(false);
  return (
    <RecordSection heading={m.attendance_settings()}>
      {done && <Done said={m.attendance_settings_saved()} />}
      <Loaded query={useQuery(settingsQuery(event))} skeleton={<Skeleton blocks={1} />}>
        {(settings) =>
          editing ? (
            <SettingsEditor
              event={event}
              settings={settings}
              onClose={(saved) => {
                setEditing(false);
                setDone(saved);
              }}
            />
          ) : (
            <>
              <p>
                {settings.confirmEmail ? m.attendance_confirms() : m.attendance_confirms_not()}{" "}
                {m.attendance_kept({ count: settings.keptMonths })}
              </p>
              <div>
                <Button look="secondary" onClick={() => setEditing(true)}>
                  {m.attendance_settings_change()}
                </Button>
              </div>
            </>
          )
        }
      </Loaded>
    </RecordSection>
  );
}

type SettingsEditorProps = {
  event: string;
  settings: RegistrationSettings;
  onClose: (saved: boolean) => void;
};

function SettingsEditor({ event, settings, onClose }: SettingsEditorProps) {
  const cache = useQueryClient();
  const state = useDraft(`registration-settings.${event}`, versioned(settings));
  const saving = useSaving({
    state,
    missing: () => [],
    mutation: useSaveSettings(event),
    onSaved: () => onClose(true),
    latest: async () => versioned(await cache.fetchQuery({ ...settingsQuery(event), staleTime: 0 })),
  });
  return (
    <DraftForm
      state={state}
      saving={saving}
      labels={labels}
      save={m.common_save()}
      cancel={
        <Button look="secondary" onClick={() => onClose(false)}>
          {m.common_cancel()}
        </Button>
      }
    >
      {({ form, change, faults }) => (
        <>
          <Choices
            id={fieldId("/confirmEmail")}
            label={labels.confirmEmail()}
            hint={m.attendance_confirm_email_hint()}
            error={faultAt(faults, "/confirmEmail")}
            several={false}
            options={[
              { code: "no", label: m.attendance_confirm_no() },
              { code: "yes", label: m.attendance_confirm_yes() },
            ]}
            chosen={[form.confirmEmail ? "yes" : "no"]}
            onChange={([code]) => change({ confirmEmail: code === "yes" })}
          />
          <TextField
            id={fieldId("/keptMonths")}
            type="number"
            min={1}
            className={short}
            label={labels.keptMonths()}
            hint={m.attendance_kept_months_hint()}
            error={faultAt(faults, "/keptMonths")}
            value={Number.isNaN(form.keptMonths) ? "" : form.keptMonths}
            onChange={({ target }) => change({ keptMonths: target.valueAsNumber })}
          />
        </>
      )}
    </DraftForm>
  );
}

function versioned({
  confirmEmail,
  keptMonths,
  version,
}: RegistrationSettings): Versioned<RegistrationSettingsForm> {
  return { version, form: { confirmEmail, keptMonths } };
}
