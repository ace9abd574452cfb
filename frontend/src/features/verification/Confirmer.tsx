import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Check } from "lucide-react";
import { useState } from "react";
import type { Problem, ServicesToVerify } from "#/shared/api/types";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button, ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Card, CardFacts, CardList } from "#/shared/ui/Card";
import { Done } from "#/shared/ui/Done";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { Note, RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { ShortText, Words } from "#/shared/ui/Words";
import { useConfirm } from "./mutations";
import { toVerifyQuery } from "./queries";

/** Confirms an organisation's services, for whoever holds the link of a reminder: by a click, with no account. */
export function Confirmer({ secret }: { secret: string }) {
  return (
    <Loaded query={useQuery(toVerifyQuery(secret))} skeleton={<PageSkeleton />}>
      {(toVerify) => <Choice secret={secret} toVerify={toVerify} />}
    </Loaded>
  );
}

function Choice({ secret, toVerify }: { secret: string; toVerify: ServicesToVerify }) {
  const { organisationName, until, services } = toVerify;
  const confirm = useConfirm(secret);
  const [confirmed, setConfirmed] = useState(0);
  const [problem, setProblem] = useState<Problem>();
  const say = async (ids: string[]) => {
    setProblem(undefined);
    const result = await confirm.mutateAsync(ids);
    if (result.done) setConfirmed(confirmed + ids.length);
    else setProblem(result.problem);
  };
  return (
    <Page
      heading={services.length > 0 ? m.verification_heading() : m.verification_all_done()}
      kicker={<Words of={organisationName} />}
      lead={services.length > 0 ? m.verification_lead({ count: services.length }) : m.verification_thanks()}
    >
      <Sections>
        {confirmed > 0 && <Done said={m.verification_confirmed({ count: confirmed })} />}
        {problem && <ProblemNotice problem={problem} />}
        {services.length > 0 && (
          <RecordSection heading={m.verification_services()}>
            {services.length > 1 && (
              <ButtonRow>
                <Button busy={confirm.isPending} onClick={() => say(services.map(({ id }) => id))}>
                  <Check size={18} aria-hidden />
                  {m.verification_confirm_all({ count: services.length })}
                </Button>
              </ButtonRow>
            )}
            <CardList
              items={services}
              keyOf={({ id }) => id}
              card={(service) => (
                <ServiceToConfirm
                  service={service}
                  busy={confirm.isPending}
                  onConfirm={() => say([service.id])}
                />
              )}
            />
          </RecordSection>
        )}
        <Note>{m.verification_link({ date: formatDay(until) })}</Note>
      </Sections>
    </Page>
  );
}

type ServiceToConfirmProps = {
  service: ServicesToVerify["services"][number];
  busy: boolean;
  onConfirm: () => void;
};

function ServiceToConfirm({ service, busy, onConfirm }: ServiceToConfirmProps) {
  const { id, name, summary, verification } = service;
  const called = words(name);
  return (
    <Card
      name={
        <Link to="/services/$id" params={{ id }}>
          <Words of={name} />
        </Link>
      }
    >
      {summary && (
        <p>
          <ShortText of={summary} />
        </p>
      )}
      <CardFacts>
        <span>
          {verification.on
            ? m.verification_last({ date: formatDay(verification.on) })
            : m.verification_never()}
        </span>
        <span>{m.verification_due({ date: formatDay(verification.due) })}</span>
      </CardFacts>
      <ButtonRow>
        <Button
          look="secondary"
          busy={busy}
          aria-label={m.verification_confirm_one({ name: called })}
          onClick={onConfirm}
        >
          <Check size={18} aria-hidden />
          {m.verification_confirm()}
        </Button>
        <ButtonLink look="quiet" to="/services/$id/error-report" params={{ id }}>
          {m.verification_changed()}
        </ButtonLink>
      </ButtonRow>
    </Card>
  );
}
