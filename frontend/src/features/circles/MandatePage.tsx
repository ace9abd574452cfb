import { Link, useNavigate } from "@tanstack/react-router";
import type { Circle, Mandate } from "#/shared/api/types";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type Act, Acts } from "#/shared/ui/Acts";
import { Page } from "#/shared/ui/Page";
import { Fact, Facts, RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { daysInWords, organisationInWords, roleInWords, sectorInWords } from "./format";
import { Correction, EndForm, ReplacementForm } from "./MandateForms";
import { MandateState } from "./MandateState";
import { type MandateAct, useActOnMandate } from "./mutations";

type MandatePageProps = { circle: Circle; mandate: Mandate };

/** Somebody's mandate, for who runs the circle: what is held, and what to do about it. */
export function MandatePage({ circle, mandate }: MandatePageProps) {
  const { id } = circle;
  return (
    <Page
      heading={mandate.name ?? m.circles_erased()}
      kicker={
        <Link to="/circles/$id" params={{ id }}>
          {words(circle.name)}
        </Link>
      }
    >
      <Sections>
        <RecordSection heading={m.circles_mandate()}>
          <MandateFacts circle={circle} mandate={mandate} />
        </RecordSection>
        <MandateActs circle={circle} mandate={mandate} />
      </Sections>
    </Page>
  );
}

function MandateFacts({ circle, mandate }: MandatePageProps) {
  const { email, sector, role, givenUntil, lastDay, reason } = mandate;
  const organisation = organisationInWords(mandate);
  return (
    <Facts>
      <Fact name={m.circles_state()}>
        <MandateState mandate={mandate} />
      </Fact>
      <Fact name={m.circles_days_heading()}>{daysInWords(mandate)}</Fact>
      {givenUntil !== lastDay && <Fact name={m.circles_given_until()}>{formatDay(givenUntil)}</Fact>}
      {reason && <Fact name={m.circles_reason()}>{reason}</Fact>}
      {mandate.replaced && <Fact name={m.circles_then()}>{m.circles_replaced()}</Fact>}
      {mandate.renewed && <Fact name={m.circles_then()}>{m.circles_renewed()}</Fact>}
      <Fact name={m.circles_role()}>{roleInWords(role)}</Fact>
      {organisation && <Fact name={m.circles_organisation()}>{organisation}</Fact>}
      {sector && <Fact name={m.circles_sector()}>{sectorInWords(circle, sector)}</Fact>}
      {email && (
        <Fact name={m.circles_email()}>
          <a href={`mailto:${email}`}>{email}</a>
        </Fact>
      )}
    </Facts>
  );
}

function MandateActs({ circle, mandate }: MandatePageProps) {
  const { id } = circle;
  const mutation = useActOnMandate(id, mandate);
  const navigate = useNavigate();
  const leave = () => navigate({ to: "/circles/$id", params: { id }, state: { done: "saved" } });
  return (
    <Acts
      label={m.circles_acts()}
      acts={acts(circle, mandate, leave).filter(({ code }) => mandate.rights.includes(code))}
      arrived={undefined}
      mutation={{
        ...mutation,
        // What is taken back has no page any more, and what goes on is another mandate.
        mutateAsync: async (act, options) => {
          const acted = await mutation.mutateAsync(act, options);
          if (acted.done) leave();
          return acted;
        },
      }}
    />
  );
}

function acts(circle: Circle, mandate: Mandate, leave: () => void): Act<MandateAct>[] {
  const about = { circle, mandate };
  return [
    {
      code: "RENEW",
      label: m.circles_renew(),
      done: m.circles_saved(),
      look: "primary",
      ask: { heading: m.circles_renew_ask(), consequence: m.circles_renew_consequence() },
    },
    {
      code: "REPLACE",
      label: m.circles_replace(),
      done: m.circles_saved(),
      look: "secondary",
      tell: ({ close }) => <ReplacementForm {...about} done={leave} close={close} />,
    },
    {
      code: "END",
      label: m.circles_end(),
      done: m.circles_done_ended(),
      look: "secondary",
      tell: (steps) => <EndForm {...about} {...steps} />,
    },
    {
      code: "CORRECT",
      label: m.circles_correct(),
      done: m.circles_done_corrected(),
      look: "secondary",
      tell: (steps) => <Correction {...about} {...steps} />,
    },
    {
      code: "WITHDRAW",
      label: m.circles_withdraw(),
      done: m.circles_saved(),
      look: "danger",
      ask: { heading: m.circles_withdraw_ask(), consequence: m.circles_withdraw_consequence() },
    },
  ];
}
