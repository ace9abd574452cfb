import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { MyConsultationInvitation } from "#/shared/api/consultations";
import { problemOf } from "#/shared/api/problem";
import type { Problem } from "#/shared/api/types";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { language } from "#/shared/i18n/language";
import { words } from "#/shared/i18n/text";
import { Button, ButtonAnchor } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { HeldData } from "#/shared/ui/HeldData";
import { useHeadingFocus } from "#/shared/ui/inPlace";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Notice } from "#/shared/ui/Notice";
import { Page } from "#/shared/ui/Page";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { Fact, Facts, RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { Prose, Words } from "#/shared/ui/Words";
import { InterestForm } from "./InterestForm";
import { useErase, useRefuse } from "./mutations";
import { linkedInvitationQuery } from "./queries";

/** What came of saying that one is interested: a link to the poll, or a mail with it: to confirm the address, or to who takes part already. */
type Taken = { link: string | null };

/** The invitation to a consultation that a mail leads to: answered or erased here. */
export function LinkedInvitation({ secret }: { secret: string }) {
  const [erased, setErased] = useState(false);
  const [taken, setTaken] = useState<Taken>();
  const query = useQuery({ ...linkedInvitationQuery(secret), enabled: secret !== "" && !erased });
  useHeadingFocus(erased || taken !== undefined);
  if (erased) return <Page heading={m.consultations_erased()} lead={m.consultations_erased_lead()} />;
  if (secret === "" || (query.isError && problemOf(query.error).code === "link-refused"))
    return <Page heading={m.consultations_no_link()} lead={m.consultations_no_link_lead()} />;
  if (taken) return <Thanks taken={taken} />;
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(invitation) => (
        <Invitation
          secret={secret}
          invitation={invitation}
          onTaken={setTaken}
          onErased={() => setErased(true)}
        />
      )}
    </Loaded>
  );
}

function Thanks({ taken: { link } }: { taken: Taken }) {
  if (link === null)
    return <Page heading={m.consultations_confirm()} lead={m.consultations_confirm_lead()} />;
  return (
    <Page heading={m.consultations_thanks()} lead={m.consultations_thanks_lead()}>
      <p>
        <ButtonAnchor href={`/${language()}/my-consultation#${link}`}>
          {m.consultations_to_poll()}
        </ButtonAnchor>
      </p>
    </Page>
  );
}

type InvitationProps = {
  secret: string;
  invitation: MyConsultationInvitation;
  onTaken: (taken: Taken) => void;
  onErased: () => void;
};

function Invitation({ secret, invitation, onTaken, onErased }: InvitationProps) {
  const { question, organiser, rights, address } = invitation;
  const erasing = useErase(secret);
  const [refused, setRefused] = useState(false);
  return (
    <Page
      title={words(question)}
      heading={<Words of={question} />}
      lead={m.consultations_asks({ organiser: words(organiser) })}
    >
      <Sections>
        <Standing invitation={invitation} refused={refused} />
        <About invitation={invitation} />
        {rights.includes("TAKE_PART") && (
          <InterestForm secret={secret} invitation={invitation} onTaken={onTaken} />
        )}
        {rights.includes("REFUSE") && <Refusing secret={secret} onRefused={() => setRefused(true)} />}
        <HeldData
          held={{ ...invitation, id: address }}
          lead={m.consultations_data()}
          erasing={{
            label: m.consultations_erase(),
            heading: m.consultations_erase_ask(),
            consequence: m.consultations_erase_consequence(),
          }}
          erase={() => erasing.mutateAsync()}
          busy={erasing.isPending}
          onErased={onErased}
        />
      </Sections>
    </Page>
  );
}

/** Where one's invitation stands, when that is not plain from the form; who refused just now is brought here. */
function Standing({ invitation, refused }: { invitation: MyConsultationInvitation; refused: boolean }) {
  const { reason, interestedAt, refusedAt, rights } = invitation;
  if (reason)
    return (
      <Notice kind="warning" heading={m.consultations_cancelled_because()}>
        <Prose of={reason} />
      </Notice>
    );
  if (refused) return <Done said={m.consultations_refused()} />;
  if (!rights.includes("TAKE_PART")) return <Notice heading={m.consultations_too_late()} />;
  if (interestedAt) return <Notice kind="success" heading={m.consultations_taken_up()} />;
  if (refusedAt) return <Notice heading={m.consultations_refused()} />;
  return null;
}

function About({ invitation }: { invitation: MyConsultationInvitation }) {
  const { introduction, privacy, minutes, answersUntil, organiser } = invitation;
  return (
    <RecordSection heading={m.consultations_what()}>
      <Prose of={introduction} />
      <Facts>
        <Fact name={m.consultations_organisation()}>
          <Words of={organiser} />
        </Fact>
        <Fact name={m.consultations_minutes()}>{m.consultations_minutes_said({ minutes })}</Fact>
        <Fact name={m.consultations_answers_until()}>{formatDay(answersUntil)}</Fact>
      </Facts>
      {privacy && (
        <details>
          <summary>{m.consultations_privacy()}</summary>
          <Prose of={privacy} />
        </details>
      )}
    </RecordSection>
  );
}

function Refusing({ secret, onRefused }: { secret: string; onRefused: () => void }) {
  const refusing = useRefuse(secret);
  const [problem, setProblem] = useState<Problem>();
  const refuse = async () => {
    setProblem(undefined);
    const result = await refusing.mutateAsync();
    if (result.done) onRefused();
    else setProblem(result.problem);
  };
  return (
    <RecordSection heading={m.consultations_not_interested()}>
      <p>{m.consultations_refuse_lead()}</p>
      {problem && <ProblemNotice problem={problem} />}
      <Button look="secondary" busy={refusing.isPending} onClick={refuse}>
        {m.consultations_refuse()}
      </Button>
    </RecordSection>
  );
}
