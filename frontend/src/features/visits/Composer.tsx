import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { ProgrammeSlot, VisitWay } from "#/shared/api/opendoors";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useDraft } from "#/shared/lib/drafts";
import { Button } from "#/shared/ui/Button";
import { DraftForm, type FieldsProps } from "#/shared/ui/DraftForm";
import { type FormFault, faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { TextArea } from "#/shared/ui/Field";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { Notice } from "#/shared/ui/Notice";
import { OrganisationField } from "#/shared/ui/OrganisationField";
import { EmailField, LanguageField, NameField, PrivacyNote } from "#/shared/ui/PersonFields";
import { missingInPerson, spoken } from "#/shared/ui/person";
import { Note, RecordSection } from "#/shared/ui/RecordLayout";
import { useSaving } from "#/shared/ui/saving";
import { Words } from "#/shared/ui/Words";
import { type Booked, ComposerReceipt } from "./ComposerReceipt";
import { hoursInWords, seatsInWords, type Told, toldLabels } from "./format";
import { Itinerary } from "./Itinerary";
import { useBook } from "./mutations";
import { trialQuery } from "./queries";
import type { Selection } from "./selection";
import styles from "./Visits.module.css";

type ComposerProps = { edition: string; selection: Selection; name: string; email: string };

/** What somebody chose, whether it fits together, and the form that books it. */
export function Composer(props: ComposerProps) {
  const { edition, selection } = props;
  const [booked, setBooked] = useState<Booked>();
  const count = selection.chosen.length;
  const trial = useQuery(trialQuery(edition, selection.chosen));
  const left = useLeft(selection, trial.isPlaceholderData ? undefined : trial.data);
  return (
    <RecordSection heading={count > 0 ? m.visits_chosen({ count }) : m.visits_mine()}>
      {booked && <ComposerReceipt key={booked.slots[0]?.id} {...booked} />}
      {left > 0 && <Notice kind="warning" role="status" heading={m.visits_left_programme({ count: left })} />}
      {count === 0 && !booked && <p>{m.visits_nothing_chosen()}</p>}
      {count > 0 && (
        <Loaded query={trial} skeleton={<Skeleton blocks={1} />}>
          {({ visits, ways }) => (
            <Chosen
              {...props}
              visits={visits.filter(({ id }) => selection.holds(id))}
              ways={ways.filter(({ from, to }) => selection.holds(from) && selection.holds(to))}
              fresh={!trial.isPlaceholderData}
              onBooked={(done) => {
                setBooked(done);
                selection.remove(done.slots.map(({ id }) => id));
              }}
            />
          )}
        </Loaded>
      )}
    </RecordSection>
  );
}

/** Takes out of the selection what the programme has no longer; how many that were. */
function useLeft({ chosen, remove }: Selection, trial: { visits: ProgrammeSlot[] } | undefined): number {
  const [left, setLeft] = useState(0);
  const gone = trial ? chosen.filter((slot) => !trial.visits.some(({ id }) => id === slot)) : [];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same slots leave once.
  useEffect(() => {
    if (gone.length === 0) return;
    remove(gone);
    setLeft(gone.length);
  }, [gone.join()]);
  return left;
}

type ChosenProps = ComposerProps & {
  visits: ProgrammeSlot[];
  ways: VisitWay[];
  /** Whether these are all that is chosen: until then one does not book. */
  fresh: boolean;
  onBooked: (booked: Booked) => void;
};

function Chosen({ edition, selection, visits, ways, fresh, name, email, onBooked }: ChosenProps) {
  const start: Told = {
    ...{ name, email, organisation: { id: null, name: "" }, accessNeeds: "", language: spoken() },
  };
  const state = useDraft(`visits.${edition}`, { version: 0, form: start }, "tab");
  const saving = useSaving({
    state,
    missing: missingInPerson,
    mutation: useBook(
      edition,
      visits.map(({ id }) => id),
    ),
    onSaved: (receipt) => onBooked({ receipt, slots: visits, email: state.draft.form.email.trim() }),
  });
  const whole = fresh && visits.length > 0;
  return (
    <>
      <Itinerary visits={visits} ways={ways} slotOf={({ id }) => id} keyOf={({ id }) => id} level={3}>
        {(slot) => (
          <ChosenSlot slot={slot} at={visits.indexOf(slot)} faults={saving.faults} selection={selection} />
        )}
      </Itinerary>
      {ways.some(({ judgement }) => judgement === "SHORT") && <Note>{m.visits_way_explained()}</Note>}
      <DraftForm
        state={state}
        saving={{ ...saving, pending: saving.pending || !whole }}
        labels={toldLabels}
        save={m.visits_book()}
        cancel={null}
      >
        {(fields) => <WhoFields {...fields} />}
      </DraftForm>
    </>
  );
}

type ChosenSlotProps = { slot: ProgrammeSlot; at: number; faults: FormFault[]; selection: Selection };

function ChosenSlot({ slot, at, faults, selection }: ChosenSlotProps) {
  const id = fieldId(`/slotIds/${at}`);
  const fault = faultAt(faults, `/slotIds/${at}`);
  const act = m.visits_take_out();
  return (
    <li className={styles.visit} id={id} tabIndex={-1}>
      <p className={styles.hours}>{hoursInWords(slot.when)}</p>
      <p>
        <Words of={slot.serviceName} />
      </p>
      <p>{seatsInWords(slot)}</p>
      {fault && <p className={styles.fault}>{fault}</p>}
      <Button
        look="quiet"
        onClick={() => selection.toggle(slot.id)}
        aria-label={m.visits_for({ act, service: words(slot.serviceName), when: hoursInWords(slot.when) })}
      >
        {act}
      </Button>
    </li>
  );
}

function WhoFields(fields: FieldsProps<Told>) {
  const { form, change, faults } = fields;
  return (
    <>
      <NameField {...fields} />
      <EmailField {...fields} hint={m.visits_email_hint()} />
      <OrganisationField
        label={m.visits_organisation()}
        hint={m.visits_organisation_hint()}
        known={m.visits_organisation_known()}
        own
        chosen={form.organisation}
        onChange={(organisation) => change({ organisation })}
        faults={faults}
      />
      <TextArea
        id={fieldId("/accessNeeds")}
        label={m.visits_needs()}
        hint={m.visits_needs_hint()}
        error={faultAt(faults, "/accessNeeds")}
        rows={3}
        maxLength={1000}
        value={form.accessNeeds}
        onChange={({ target }) => change({ accessNeeds: target.value })}
        optional
      />
      <LanguageField {...fields} />
      <PrivacyNote>{m.visits_privacy()}</PrivacyNote>
    </>
  );
}
