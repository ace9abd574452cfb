import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { SessionPlan } from "#/shared/api/groups";
import { m } from "#/shared/i18n/generated/messages.js";
import { Loaded } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { PrintButton } from "#/shared/ui/PrintButton";
import { RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { sessionInWords } from "./format";
import { Prepared } from "./Prepared";
import { groupsQuery, preparationsQuery } from "./queries";
import { SessionPlans } from "./SessionPlans";

type PreparationPageProps = { id: string; plan: SessionPlan };

/** How the groups of a consultation spend their hours, and what was prepared for them. */
export function PreparationPage({ id, plan }: PreparationPageProps) {
  return (
    <Page
      heading={m.groups_preparation()}
      kicker={
        <Link to="/consultations/$id" params={{ id }}>
          {m.groups_to_consultation()}
        </Link>
      }
      lead={m.groups_preparation_lead()}
      actions={<PrintButton />}
    >
      <Sections>
        <RecordSection heading={m.groups_list()}>
          <Groups id={id} />
        </RecordSection>
        <RecordSection heading={m.groups_plan()}>
          <SessionPlans of={{ consultation: id }} />
        </RecordSection>
        <RecordSection heading={m.groups_prepared()}>
          <Loaded query={useQuery(preparationsQuery(id))}>
            {(prepared) => <Prepared questions={plan.questions} prepared={prepared} />}
          </Loaded>
        </RecordSection>
      </Sections>
    </Page>
  );
}

function Groups({ id }: { id: string }) {
  return (
    <Loaded query={useQuery(groupsQuery(id))}>
      {({ items }) =>
        items.length === 0 ? (
          <p>{m.groups_list_none()}</p>
        ) : (
          <ul>
            {items.map((group) => (
              <li key={group.id}>
                <Link to="/reflection-groups/$id" params={{ id: group.id }}>
                  {m.groups_heading({ number: String(group.number) })}
                </Link>{" "}
                · {sessionInWords(group.when)} · {m.groups_people_count({ count: group.people })}
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
