import { Link } from "@tanstack/react-router";
import { Pencil, Plus } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { Plan, PlannedAction, PlannedPriority, Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import type { Way } from "#/shared/lib/order";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { ForVoices } from "#/shared/ui/ForVoices";
import { focusMover, Movers } from "#/shared/ui/Movers";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { useOrderPlan } from "./mutations";
import { moved, orderOf } from "./order";
import { PlanContent, type SayWhen } from "./PlanContent";

/** What stands in a plan, for who writes it: with the ways to each part, and its order in their hands. */
export function WrittenPlan({ plan, sayWhen }: { plan: Plan; sayWhen: SayWhen }) {
  const order = useOrderPlan(plan);
  const [problem, setProblem] = useState<Problem>();
  const pressed = useRef<{ id: string; way: Way }>(undefined);
  const params = { code: plan.bassin, id: plan.id };
  // What was moved stands elsewhere once the plan has come back, and its button with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the plan's version says that it has come back.
  useEffect(() => {
    if (!pressed.current) return;
    focusMover(pressed.current.id, pressed.current.way);
    pressed.current = undefined;
  }, [plan.version]);
  const move = async (id: string, way: Way) => {
    pressed.current = { id, way };
    const result = await order.mutateAsync(moved(orderOf(plan), id, way));
    setProblem(result.done ? undefined : result.problem);
  };
  const movers = (of: PlannedAction | PlannedPriority, place: number, among: number) => (
    <Movers
      id={of.id}
      name={words(of.title)}
      first={place === 0}
      last={place === among - 1}
      busy={order.isPending}
      onMove={(way) => move(of.id, way)}
    />
  );
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      <PlanContent
        plan={plan}
        sayWhen={sayWhen}
        withAction={(action, priority, place) => (
          <ButtonRow>
            <ButtonLink
              look="quiet"
              to="/bassins/$code/plan/$id/actions/$action"
              params={{ ...params, action: action.id }}
            >
              <Pencil size={18} aria-hidden />
              {m.plans_action_edit()} <ForVoices>« {words(action.title)} »</ForVoices>
            </ButtonLink>
            {movers(action, place, priority.actions.length)}
          </ButtonRow>
        )}
        withPriority={(priority, place) => (
          <ButtonRow>
            <ButtonLink
              look="secondary"
              to="/bassins/$code/plan/$id/actions/new"
              params={params}
              search={{ priority: priority.id }}
            >
              <Plus size={18} aria-hidden />
              {m.plans_action_new()} <ForVoices>« {words(priority.title)} »</ForVoices>
            </ButtonLink>
            <Link
              to="/bassins/$code/plan/$id/priorities/$priority"
              params={{ ...params, priority: priority.id }}
            >
              {m.plans_priority_edit()} <ForVoices>« {words(priority.title)} »</ForVoices>
            </Link>
            {movers(priority, place, plan.priorities.length)}
          </ButtonRow>
        )}
      />
      <ButtonRow>
        <ButtonLink look="secondary" to="/bassins/$code/plan/$id/priorities/new" params={params}>
          <Plus size={18} aria-hidden />
          {m.plans_priority_new()}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
