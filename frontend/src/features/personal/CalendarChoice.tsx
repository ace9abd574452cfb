import { useQuery, useQueryClient } from "@tanstack/react-query";
import { bassinsQuery, useTermOptions } from "#/shared/api/reference";
import type { PersonalCalendar, PersonalCalendarForm } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { languages, ownNames } from "#/shared/i18n/language";
import { words } from "#/shared/i18n/text";
import { useDraft, type Versioned } from "#/shared/lib/drafts";
import { Button } from "#/shared/ui/Button";
import { DraftForm, type FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices } from "#/shared/ui/Field";
import { useSaving } from "#/shared/ui/saving";
import { useChooseCalendar } from "./mutations";
import { myCalendarQuery } from "./queries";

const labels: Record<keyof PersonalCalendarForm, () => string> = {
  bassins: m.agenda_personal_bassins,
  themes: m.agenda_personal_themes,
  types: m.agenda_personal_types,
  organisations: m.agenda_personal_organisations,
  registrations: m.agenda_personal_registrations,
  language: m.agenda_personal_language,
};

type CalendarChoiceProps = { calendar: PersonalCalendar; onDone: (said: string) => void };

/** Which public events stand in the reader's calendar besides those of their organisations. */
export function CalendarChoice({ calendar, onDone }: CalendarChoiceProps) {
  const cache = useQueryClient();
  const state = useDraft("my-calendar", choiceOf(calendar));
  const saving = useSaving({
    state,
    missing: () => [],
    mutation: useChooseCalendar(),
    onSaved: () => onDone(m.agenda_personal_saved()),
    latest: async () => choiceOf(await cache.fetchQuery({ ...myCalendarQuery, staleTime: 0 })),
  });
  return (
    <>
      <h3>{m.agenda_personal_choice()}</h3>
      <p>{m.agenda_personal_choice_lead()}</p>
      <DraftForm
        state={state}
        saving={saving}
        labels={labels}
        save={m.agenda_personal_save()}
        cancel={
          <Button look="quiet" onClick={state.discard}>
            {m.agenda_personal_reset()}
          </Button>
        }
      >
        {(fields) => <ChoiceFields {...fields} />}
      </DraftForm>
    </>
  );
}

function ChoiceFields({ form, change, faults }: FieldsProps<PersonalCalendarForm>) {
  const { data: bassins = [] } = useQuery(bassinsQuery);
  const themes = useTermOptions("themes", form.themes);
  const places = bassins.map(({ code, name }) => ({ code: String(code), label: words(name) }));
  return (
    <>
      <Choices
        id={fieldId("/registrations")}
        label={m.agenda_personal_registrations()}
        error={faultAt(faults, "/registrations")}
        optional
        options={[{ code: "yes", label: m.agenda_personal_registrations_on() }]}
        chosen={form.registrations === false ? [] : ["yes"]}
        onChange={(chosen) => change({ registrations: chosen.length > 0 })}
      />
      <Choices
        id={fieldId("/bassins")}
        label={m.agenda_personal_bassins()}
        error={faultAt(faults, "/bassins")}
        columns
        optional
        options={[...places, { code: "REGION", label: m.agenda_personal_region() }]}
        chosen={form.bassins}
        onChange={(chosen) => change({ bassins: chosen })}
      />
      <details open={faultAt(faults, "/themes") !== undefined || undefined}>
        <summary>{m.agenda_personal_themes_chosen({ count: form.themes.length })}</summary>
        <Choices
          id={fieldId("/themes")}
          label={m.agenda_personal_themes()}
          error={faultAt(faults, "/themes")}
          columns
          optional
          options={themes}
          chosen={form.themes}
          onChange={(chosen) => change({ themes: chosen })}
        />
      </details>
      <Choices
        id={fieldId("/language")}
        label={m.agenda_personal_language()}
        error={faultAt(faults, "/language")}
        several={false}
        options={languages.map((each) => ({ code: each.toUpperCase(), label: ownNames[each] }))}
        chosen={[form.language]}
        onChange={([chosen]) => change({ language: chosen as PersonalCalendarForm["language"] })}
      />
    </>
  );
}

function choiceOf(calendar: PersonalCalendar): Versioned<PersonalCalendarForm> {
  const { language, bassins, themes, types, organisations, registrations, version } = calendar;
  return { version, form: { language, bassins, themes, types, organisations, registrations } };
}
