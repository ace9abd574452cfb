import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Availability, MyRegistration } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { useDraft } from "#/shared/lib/drafts";
import { Button } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { DraftForm } from "#/shared/ui/DraftForm";
import { Fact, Facts, RecordSection } from "#/shared/ui/RecordLayout";
import { useSaving } from "#/shared/ui/saving";
import { toldOf } from "./draft";
import { factsOf, missingInTold, toldLabels } from "./format";
import { useChangeRegistration } from "./mutations";
import { availabilityQuery, linkedRegistrationQuery } from "./queries";
import { NameField, NeedsFields, WhereFromFields } from "./RegistrationFields";

type Questions = Availability["questions"];
type HeldProps = { secret: string; registration: MyRegistration };

/** What one told when one registered, and the way to correct it. */
export function HeldAnswers({ secret, registration }: HeldProps) {
  const [changing, setChanging] = useState(false);
  const [done, setDone] = useState(false);
  const questions = useQuestions(registration);
  const close = (saved: boolean) => {
    setChanging(false);
    setDone(saved);
  };
  if (changing)
    return (
      <RecordSection heading={m.registrations_correct()}>
        <Changer secret={secret} registration={registration} questions={questions} onClosed={close} />
      </RecordSection>
    );
  return (
    <RecordSection heading={m.registrations_told()}>
      {done && <Done said={m.registrations_corrected()} />}
      <HeldFacts registration={registration} questions={questions} />
      {registration.rights.includes("CHANGE") && (
        <p>
          <Button look="secondary" onClick={() => setChanging(true)}>
            {m.registrations_correct()}
          </Button>
        </p>
      )}
    </RecordSection>
  );
}

function HeldFacts({ registration, questions }: { registration: MyRegistration; questions: Questions }) {
  const { email, registeredBy } = registration;
  const [name, ...others] = factsOf(toldOf(registration, questions), questions);
  return (
    <Facts>
      <Fact name={name?.name ?? ""}>{name?.told}</Fact>
      <Fact name={email ? m.common_person_email() : m.registrations_email_yours()}>
        {email ?? registeredBy}
      </Fact>
      {others.map((fact) => (
        <Fact key={fact.pointer} name={fact.name}>
          {fact.told}
        </Fact>
      ))}
    </Facts>
  );
}

type ChangerProps = HeldProps & { questions: Questions; onClosed: (saved: boolean) => void };

function Changer({ secret, registration, questions, onClosed }: ChangerProps) {
  const cache = useQueryClient();
  const held = (it: MyRegistration) => ({ version: it.version, form: toldOf(it, questions) });
  const state = useDraft(`my-registration.${registration.id}`, held(registration), "tab");
  const saving = useSaving({
    state,
    missing: (form) => missingInTold(form, { questions }),
    mutation: useChangeRegistration(secret),
    onSaved: () => onClosed(true),
    latest: async () => held(await cache.fetchQuery(linkedRegistrationQuery(secret))),
  });
  return (
    <DraftForm
      state={state}
      saving={saving}
      labels={toldLabels}
      save={m.common_save()}
      cancel={
        <Button look="secondary" onClick={() => onClosed(false)}>
          {m.common_cancel()}
        </Button>
      }
    >
      {(fields) => (
        <>
          <NameField {...fields} />
          <WhereFromFields {...fields} />
          <NeedsFields {...fields} questions={questions} />
        </>
      )}
    </DraftForm>
  );
}

/** What the event asks, by its public page; an answer to what is asked no more keeps its place. */
function useQuestions({ event, answers }: MyRegistration): Questions {
  const { data } = useQuery({ ...availabilityQuery(event.id), retry: false });
  const asked = data?.questions ?? [];
  const most = answers.reduce((count, { question }) => Math.max(count, question + 1), asked.length);
  return Array.from({ length: most }, (_, i) => asked[i] ?? unknownQuestion(i + 1));
}

function unknownQuestion(number: number): Questions[number] {
  const text = m.registrations_question({ number: String(number) });
  return { text: { fr: text, nl: text, en: text }, required: false };
}
