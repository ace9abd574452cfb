import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ChartColumn, History, Pencil } from "lucide-react";
import { useState } from "react";
import type { PlanItem, Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button, ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { useBeginPlan } from "./mutations";
import { PlanActs } from "./PlanActs";
import { PlanContent, type SayWhen } from "./PlanContent";
import { PlanFacts } from "./PlanFacts";
import styles from "./Plans.module.css";
import { planQuery, plansQuery } from "./queries";
import { WrittenPlan } from "./WrittenPlan";

type BassinPlanProps = {
  bassin: { code: string; name: string };
  year: number;
  /** Whether the reader runs the bassin. */
  runs: boolean;
  sayWhen: SayWhen;
};

/** A bassin’s plan of a year, or the way to begin one. */
export function BassinPlan({ bassin, year, runs, sayWhen }: BassinPlanProps) {
  const plans = useQuery(plansQuery(bassin.code));
  const known = plans.data?.find((plan) => plan.year === year);
  return (
    <Page
      heading={m.plans_heading({ year: String(year), name: bassin.name })}
      kicker={
        <Link to="/bassins/$code" params={{ code: bassin.code }}>
          {bassin.name}
        </Link>
      }
      actions={known && <Ways bassin={bassin.code} id={known.id} />}
    >
      <Loaded query={plans} skeleton={<Skeleton />}>
        {(items) => (
          <>
            <Years code={bassin.code} items={items} year={year} runs={runs} />
            {known ? (
              <OnePlan key={known.id} id={known.id} sayWhen={sayWhen} />
            ) : (
              <NoPlan bassin={bassin.code} year={year} runs={runs} items={items} />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Ways({ bassin, id }: { bassin: string; id: string }) {
  const { data: plan } = useQuery(planQuery(id));
  const params = { code: bassin, id };
  return (
    <ButtonRow>
      <ButtonLink look="secondary" to="/bassins/$code/plan/$id/report" params={params}>
        <ChartColumn size={18} aria-hidden />
        {m.plans_report()}
      </ButtonLink>
      {plan?.rights.includes("EDIT") && (
        <ButtonLink look="secondary" to="/bassins/$code/plan/$id/edit" params={params}>
          <Pencil size={18} aria-hidden />
          {m.plans_edit()}
        </ButtonLink>
      )}
      {plan?.rights.includes("READ_HISTORY") && (
        <ButtonLink look="secondary" to="/bassins/$code/plan/$id/history" params={params}>
          <History size={18} aria-hidden />
          {m.common_history()}
        </ButtonLink>
      )}
    </ButtonRow>
  );
}

type YearsProps = { code: string; items: PlanItem[]; year: number; runs: boolean };

/** The years that have a plan, the one that is read, and the next for who may begin it. */
function Years({ code, items, year, runs }: YearsProps) {
  const known = items.map((plan) => plan.year);
  const next = runs && known.length > 0 ? [Math.max(...known) + 1] : [];
  const years = [...new Set([...known, year, ...next])].toSorted((a, b) => a - b);
  if (years.length < 2) return null;
  return (
    <nav aria-label={m.plans_years()}>
      <ul className={styles.years}>
        {years.map((each) => (
          <li key={each}>
            <Link
              to="/bassins/$code/plan"
              params={{ code }}
              search={{ year: each }}
              aria-current={each === year ? "page" : undefined}
            >
              {each}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function NoPlan({ bassin, year, runs, items }: Omit<YearsProps, "code"> & { bassin: string }) {
  const begin = useBeginPlan(bassin, year);
  const [problem, setProblem] = useState<Problem>();
  if (!runs) return <p>{m.plans_none({ year: String(year) })}</p>;
  const start = async (continued: boolean) => {
    const result = await begin.mutateAsync(continued);
    setProblem(result.done ? undefined : result.problem);
  };
  return (
    <Sections>
      {problem && <ProblemNotice problem={problem} />}
      <p>{m.plans_none_yours({ year: String(year) })}</p>
      <ButtonRow>
        <Button busy={begin.isPending} onClick={() => start(false)}>
          {m.plans_begin({ year: String(year) })}
        </Button>
        {items.some((plan) => plan.year === year - 1) && (
          <Button look="secondary" busy={begin.isPending} onClick={() => start(true)}>
            {m.plans_continue({ year: String(year - 1) })}
          </Button>
        )}
      </ButtonRow>
    </Sections>
  );
}

function OnePlan({ id, sayWhen }: { id: string; sayWhen: SayWhen }) {
  return (
    <Loaded query={useQuery(planQuery(id))} skeleton={<Skeleton />}>
      {(plan) => (
        <Sections>
          <PlanActs plan={plan} sayWhen={sayWhen} />
          <RecordSection heading={m.plans_state_heading()}>
            <PlanFacts plan={plan} />
          </RecordSection>
          {plan.rights.includes("EDIT") ? (
            <WrittenPlan plan={plan} sayWhen={sayWhen} />
          ) : (
            <PlanContent plan={plan} sayWhen={sayWhen} />
          )}
        </Sections>
      )}
    </Loaded>
  );
}
