import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { problemOf } from "#/shared/api/problem";
import type { MyMandate } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { ButtonLink } from "#/shared/ui/Button";
import { HeldData } from "#/shared/ui/HeldData";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Notice } from "#/shared/ui/Notice";
import { Page } from "#/shared/ui/Page";
import { Fact, Facts, Note, RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { Table } from "#/shared/ui/Table";
import { Prose, Words } from "#/shared/ui/Words";
import { Place } from "./CircleList";
import { daysInWords, kindInWords, organisationInWords, roleInWords } from "./format";
import { MandateState } from "./MandateState";
import { useEraseMandate } from "./mutations";
import { linkedMandateQuery } from "./queries";

/** What the circle does, told by features that know circles, to who sits in it. */
type CircleSections = (mandate: MyMandate) => ReactNode;

/** The mandate that a mail leads to: read without an account, and who else sits there while it holds. */
export function LinkedMandate({ secret, sections }: { secret: string; sections?: CircleSections }) {
  const [erased, setErased] = useState(false);
  const query = useQuery({ ...linkedMandateQuery(secret), enabled: secret !== "" && !erased });
  if (erased) return <Gone heading={m.circles_own_erased()} lead={m.circles_own_erased_lead()} />;
  if (secret === "" || (query.isError && problemOf(query.error).code === "link-refused")) {
    return <Gone heading={m.circles_no_link()} lead={m.circles_no_link_lead()} />;
  }
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(mandate) => (
        <OwnMandate mandate={mandate} secret={secret} onErased={() => setErased(true)}>
          {mandate.sits && sections?.(mandate)}
        </OwnMandate>
      )}
    </Loaded>
  );
}

/** There is nothing to read: the mandate was erased, or the link was cut short. */
function Gone({ heading, lead }: { heading: string; lead: string }) {
  return (
    <Page heading={heading} lead={lead}>
      <p>
        <ButtonLink look="secondary" to="/circles">
          {m.circles_to_list()}
        </ButtonLink>
      </p>
    </Page>
  );
}

type OwnMandateProps = { mandate: MyMandate; secret: string; onErased: () => void; children?: ReactNode };

function OwnMandate({ mandate, secret, onErased, children }: OwnMandateProps) {
  const erasing = useEraseMandate(secret);
  const { circle, members, state } = mandate;
  return (
    <Page
      title={words(circle.name)}
      heading={<Words of={circle.name} />}
      kicker={
        <>
          {kindInWords(circle.kind)} · <Place bassin={circle.bassin} />
        </>
      }
    >
      <Sections>
        {state === "OVER" && <Notice kind="warning" heading={m.circles_own_over()} />}
        {circle.purpose && (
          <RecordSection heading={m.circles_purpose()}>
            <Prose of={circle.purpose} />
          </RecordSection>
        )}
        <RecordSection heading={m.circles_own()}>
          <OwnFacts mandate={mandate} />
        </RecordSection>
        {children}
        {members && (
          <RecordSection heading={m.circles_members()}>
            <Note>{m.circles_read_while()}</Note>
            <Table
              label={m.circles_members()}
              rows={members}
              keyOf={(member) => `${member.name} ${organisationInWords(member)} ${member.role}`}
              columns={[
                { heading: m.circles_person(), cell: ({ name }) => name },
                {
                  heading: m.circles_organisation(),
                  cell: (member) => organisationInWords(member) || "–",
                },
                { heading: m.circles_role(), cell: ({ role }) => roleInWords(role) },
              ]}
            />
          </RecordSection>
        )}
        <HeldData
          held={mandate}
          lead={m.circles_own_held()}
          erasing={{
            label: m.circles_own_erase(),
            heading: m.circles_own_erase_heading(),
            consequence: m.circles_own_erase_consequence(),
          }}
          erase={() => erasing.mutateAsync()}
          busy={erasing.isPending}
          onErased={onErased}
        />
      </Sections>
    </Page>
  );
}

function OwnFacts({ mandate }: { mandate: MyMandate }) {
  const { name, email, role, sector, reason } = mandate;
  const organisation = organisationInWords(mandate);
  return (
    <Facts>
      <Fact name={m.circles_state()}>
        <MandateState mandate={mandate} />
      </Fact>
      <Fact name={m.circles_days_heading()}>{daysInWords(mandate)}</Fact>
      {reason && <Fact name={m.circles_reason()}>{reason}</Fact>}
      <Fact name={m.circles_person()}>{name}</Fact>
      <Fact name={m.circles_email()}>{email}</Fact>
      <Fact name={m.circles_role()}>{roleInWords(role)}</Fact>
      {organisation && <Fact name={m.circles_organisation()}>{organisation}</Fact>}
      {sector && (
        <Fact name={m.circles_sector()}>
          <Words of={sector} />
        </Fact>
      )}
    </Facts>
  );
}
