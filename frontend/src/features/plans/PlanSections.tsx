import { useQuery } from "@tanstack/react-query";
import { problemOf } from "#/shared/api/problem";
import { m } from "#/shared/i18n/generated/messages.js";
import { ButtonLink } from "#/shared/ui/Button";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { PlanContent, type SayWhen } from "./PlanContent";
import { PlanFacts } from "./PlanFacts";
import { linkedPlanQuery } from "./queries";

/** On the page of a bassin’s council: the way to the plan that it validates. */
export function PlanOfCouncil({ bassin }: { bassin: string }) {
  return (
    <RecordSection heading={m.plans_plan()}>
      <p>{m.plans_in_circle()}</p>
      <p>
        <ButtonLink look="secondary" to="/bassins/$code/plan" params={{ code: bassin }}>
          {m.plans_read()}
        </ButtonLink>
      </p>
    </RecordSection>
  );
}

/** This year’s plan, for who sits in the council without an account. */
export function LinkedPlan({ secret, sayWhen }: { secret: string; sayWhen: SayWhen }) {
  const query = useQuery(linkedPlanQuery(secret));
  const none = query.isError && problemOf(query.error).code === "not-found";
  return (
    <>
      <RecordSection heading={m.plans_plan()}>
        {none ? (
          <p>{m.plans_linked_none()}</p>
        ) : (
          <Loaded query={query} skeleton={<Skeleton blocks={1} />}>
            {(plan) => <PlanFacts plan={plan} />}
          </Loaded>
        )}
      </RecordSection>
      {query.data && <PlanContent plan={query.data} sayWhen={sayWhen} />}
    </>
  );
}
