import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { AgendaEvent, Availability } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type DraftState, isTouched } from "#/shared/lib/drafts";
import { useMe } from "#/shared/session/session";
import { ButtonLink } from "#/shared/ui/Button";
import { keptWords } from "#/shared/ui/DraftForm";
import { ErrorSummary, type FormFault } from "#/shared/ui/ErrorSummary";
import { Form, FormSection } from "#/shared/ui/Form";
import { Notice } from "#/shared/ui/Notice";
import { Page } from "#/shared/ui/Page";
import { Note } from "#/shared/ui/RecordLayout";
import { Words } from "#/shared/ui/Words";
import type { RegistrationDraft } from "./draft";
import { closedInWords, seatsInWords } from "./format";
import styles from "./Registering.module.css";
import { NeedsFields, WhereFromFields, WhoFields } from "./RegistrationFields";

type RegistrationStepProps = {
  event: AgendaEvent;
  seats: Availability;
  state: DraftState<RegistrationDraft>;
  faults: FormFault[];
  when: ReactNode;
  onNext: () => void;
  /** What the button that goes on is called. */
  children: string;
};

/** The form: as little as it takes, in one column. */
export function RegistrationStep(props: RegistrationStepProps) {
  const { event, seats, state, faults, when, onNext, children } = props;
  // Whoever typed something before it closed keeps it before their eyes.
  const takes = seats.registration === "OPEN" || seats.registration === "WAITING_LIST";
  const fields = { form: state.draft.form, change: state.change, faults };
  return (
    <Page
      heading={m.registrations_form_heading()}
      title={m.registrations_form_title({ title: words(event.title) })}
      kicker={<Words of={event.title} />}
      lead={
        <>
          {when}
          <Left seats={seats} />
        </>
      }
    >
      <ErrorSummary faults={faults} />
      <Line seats={seats} />
      {takes || isTouched(state.draft) ? (
        <Form
          onSave={onNext}
          saving={false}
          save={children}
          note={isTouched(state.draft) && keptWords[state.place]()}
          cancel={
            <Link to="/events/$id" params={{ id: event.id }}>
              {m.common_cancel()}
            </Link>
          }
        >
          <FormSection heading={m.registrations_who()}>
            <WhoFields {...fields} />
          </FormSection>
          <FormSection heading={m.registrations_where_from()}>
            <WhereFromFields {...fields} />
          </FormSection>
          <FormSection heading={m.registrations_to_welcome()}>
            <NeedsFields {...fields} questions={seats.questions} />
          </FormSection>
          <Privacy />
        </Form>
      ) : (
        <ButtonLink look="secondary" to="/events/$id" params={{ id: event.id }}>
          {m.registrations_back()}
        </ButtonLink>
      )}
    </Page>
  );
}

/** The seats that are left, beside the day. */
function Left({ seats }: { seats: Availability }) {
  const said = seatsInWords(seats);
  return said && seats.registration === "OPEN" ? ` · ${said}` : null;
}

/** What awaits whoever registers while it is full, and that one cannot any more or not yet. */
function Line({ seats }: { seats: Availability }) {
  if (seats.registration === "OPEN") return null;
  const full = seats.registration === "WAITING_LIST";
  return (
    <div className={styles.notice}>
      <Notice kind="warning" heading={full ? seatsInWords(seats) : closedInWords(seats)}>
        {full && <p>{m.registrations_line_explained()}</p>}
      </Notice>
    </div>
  );
}

/** What becomes of what one tells: short, and where it is needed. */
function Privacy() {
  const me = useMe();
  return (
    <FormSection heading={m.registrations_privacy_heading()}>
      <p>{m.registrations_privacy_who()}</p>
      <p>{m.registrations_privacy_how_long()}</p>
      {me?.signedIn && <p>{m.registrations_privacy_account()}</p>}
      <p>
        <Link to="/privacy">{m.common_privacy_more()}</Link>
      </p>
      <Note>{m.registrations_privacy_version()}</Note>
    </FormSection>
  );
}
