import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ifMatch, outcome } from "#/shared/api/client";
import type { Plan, PlanForm, PlannedAction, PlannedPriority, PlanPriorityForm } from "#/shared/api/types";
import type { Versioned } from "#/shared/lib/drafts";
import type { Told } from "./format";
import type { Order } from "./order";

/** What stands in plans is something else now. */
function useRefresh() {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: ["plans"] });
}

/** Begins the plan of a bassin for a year, on demand with what the one before has not finished. */
export function useBeginPlan(bassin: string, year: number) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (continued: boolean) =>
      outcome(api.POST("/api/plans", { body: { bassin, year, continued } })),
    onSuccess: refresh,
  });
}

/** Saves what is told of a plan besides what stands in it. */
export function useUpdatePlan(id: string) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ form, version }: Versioned<PlanForm>) =>
      outcome(api.PUT("/api/plans/{id}", { params: { path: { id }, header: ifMatch(version) }, body: form })),
    onSuccess: refresh,
  });
}

/** That the council validated a plan, as it is typed. */
export type Validation = { day: string; eventId: string };

/** Records that the council validated a plan as the reader sees it. */
export function useValidatePlan({ id, version }: Plan) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ form }: Versioned<Validation>) =>
      outcome(
        api.PUT("/api/plans/{id}/validation", {
          params: { path: { id }, header: ifMatch(version) },
          body: { day: form.day, eventId: form.eventId || null },
        }),
      ),
    onSuccess: refresh,
  });
}

/** What one does with a plan without leaving its page. */
export type PlanAct = "VALIDATE" | "REMOVE";

/** Takes a draft away. */
export function useActOnPlan({ id, version }: Plan) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (_act: PlanAct) =>
      outcome<unknown>(api.DELETE("/api/plans/{id}", { params: { path: { id }, header: ifMatch(version) } })),
    onSuccess: refresh,
  });
}

/** Puts all that stands in a plan in another order. */
export function useOrderPlan({ id, version }: Plan) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (priorities: Order) =>
      outcome<unknown>(
        api.PUT("/api/plans/{id}/order", {
          params: { path: { id }, header: ifMatch(version) },
          body: { priorities },
        }),
      ),
    // Who is refused sees what others made of it meanwhile.
    onSettled: refresh,
  });
}

/** Writes a priority, or adds it when there is none yet. */
export function useKeepPriority(id: string, priority: PlannedPriority | undefined) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ form, version }: Versioned<PlanPriorityForm>) =>
      priority
        ? outcome<unknown>(
            api.PUT("/api/plans/{id}/priorities/{priorityId}", {
              params: { path: { id, priorityId: priority.id }, header: ifMatch(version) },
              body: form,
            }),
          )
        : outcome<unknown>(api.POST("/api/plans/{id}/priorities", { params: { path: { id } }, body: form })),
    onSuccess: refresh,
  });
}

/** Takes a priority away. */
export function useRemovePriority(id: string, { id: priorityId, version }: PlannedPriority) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (_act: "REMOVE") =>
      outcome<unknown>(
        api.DELETE("/api/plans/{id}/priorities/{priorityId}", {
          params: { path: { id, priorityId }, header: ifMatch(version) },
        }),
      ),
    onSuccess: refresh,
  });
}

/** What is sent of an action. */
function told({ organisation, firstMonth, lastMonth, theme, ...form }: Told) {
  return {
    ...form,
    theme: theme || null,
    owner: organisation.id ? null : organisation.name.trim() || null,
    ownerId: organisation.id,
    firstMonth: firstMonth ? Number(firstMonth) : null,
    lastMonth: lastMonth ? Number(lastMonth) : null,
  };
}

/** Writes an action, or adds it when there is none yet. */
export function useKeepAction(id: string, action: PlannedAction | undefined) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ form, version }: Versioned<Told>) =>
      action
        ? outcome(
            api.PUT("/api/plans/{id}/actions/{actionId}", {
              params: { path: { id, actionId: action.id }, header: ifMatch(version) },
              body: told(form),
            }),
          )
        : outcome(api.POST("/api/plans/{id}/actions", { params: { path: { id } }, body: told(form) })),
    onSuccess: refresh,
  });
}

/** Takes an action away. */
export function useRemoveAction(id: string, { id: actionId, version }: PlannedAction) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (_act: "REMOVE") =>
      outcome<unknown>(
        api.DELETE("/api/plans/{id}/actions/{actionId}", {
          params: { path: { id, actionId }, header: ifMatch(version) },
        }),
      ),
    onSuccess: refresh,
  });
}

/** Says which events carried an action out. */
export function useActionEvents(id: string, { id: actionId, version }: PlannedAction) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (events: string[]) =>
      outcome<unknown>(
        api.PUT("/api/plans/{id}/actions/{actionId}/events", {
          params: { path: { id, actionId }, header: ifMatch(version) },
          body: { events },
        }),
      ),
    onSuccess: refresh,
  });
}
