import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { api, outcome } from "#/shared/api/client";
import { type Outcome, problemOf } from "#/shared/api/problem";
import type { RegistrationItem, WalkIn } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { problemWords } from "#/shared/i18n/problems";
import { everybodyQuery, walkInsQuery } from "./queries";
import { arrived, contested, type Mark, next, refused, type Tick, type WaitingWalkIn } from "./queue";
import { putMarks, putTrouble, useWaiting, waitingFor } from "./waiting";

/** So often what waits is tried again, in milliseconds: a phone does not always say that it has found the network. */
const again = 10_000;

const underWay = new Set<string>();

/** Sends what waits for an event, whenever there is something and the network lets it through. */
export function useSending(event: string, by: number | undefined): void {
  const cache = useQueryClient();
  const { marks } = useWaiting(event);
  const waits = next(marks) !== undefined;
  useEffect(() => {
    if (by === undefined || !waits) return;
    const go = () => void send(event, by, cache);
    go();
    const timer = setInterval(go, again);
    window.addEventListener("online", go);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", go);
    };
  }, [event, by, cache, waits]);
}

/** Sends one after the other, so that each finds what the one before left. */
async function send(event: string, by: number, cache: QueryClient): Promise<void> {
  if (underWay.has(event)) return;
  underWay.add(event);
  try {
    for (let mark = nextOf(event, by); mark; mark = nextOf(event, by)) {
      const going = mark.kind === "tick" ? tick(event, mark, by, cache) : walkIn(event, mark, by, cache);
      if (!(await going)) return;
    }
  } finally {
    underWay.delete(event);
  }
}

/** Nothing of what somebody else marked on this device. */
function nextOf(event: string, by: number): Mark | undefined {
  const waiting = waitingFor(event);
  return waiting.by === by ? next(waiting.marks) : undefined;
}

/** Answers whether the next one may go. */
async function tick(event: string, mark: Tick, by: number, cache: QueryClient): Promise<boolean> {
  const { id, was, presence } = mark;
  const result = await outcome(
    api.PUT("/api/events/{id}/registrations/{registrationId}/presence", {
      params: { path: { id: event, registrationId: id } },
      body: { was, presence },
    }),
  );
  if (!result.done && result.problem.code === "presence-changed") return contest(event, mark, by, cache);
  if (result.done) await shown(event, { id, presence }, cache);
  return settle(event, mark, by, result);
}

async function walkIn(event: string, mark: WaitingWalkIn, by: number, cache: QueryClient): Promise<boolean> {
  const { id, words } = mark;
  const params = { path: { id: event, walkInId: id } };
  const result = words
    ? await outcome(api.PUT("/api/events/{id}/walk-ins/{walkInId}", { params, body: words }))
    : await outcome(api.DELETE("/api/events/{id}/walk-ins/{walkInId}", { params }));
  if (result.done || (!words && result.problem.status === 404)) {
    await listed(event, id, result.done ? (result.value as WalkIn | undefined) : undefined, cache);
    return settle(event, mark, by, { done: true, value: undefined });
  }
  return settle(event, mark, by, result);
}

function settle(event: string, mark: Mark, by: number, result: Outcome<unknown>): boolean {
  const { marks } = waitingFor(event);
  if (result.done) {
    putMarks(event, arrived(marks, mark), by);
    return true;
  }
  if (passes(result.problem.status)) {
    putTrouble(event, result.problem);
    return false;
  }
  putMarks(event, refused(marks, mark, problemWords(result.problem).title), by);
  return true;
}

/** What may go better later, or once one has signed in again. */
function passes(status: number): boolean {
  return status === 0 || status === 401 || status === 429 || status >= 500;
}

/** Asks what somebody else marked meanwhile. */
async function contest(event: string, mark: Tick, by: number, cache: QueryClient): Promise<boolean> {
  try {
    const everybody = await cache.fetchQuery({ ...everybodyQuery(event), staleTime: 0 });
    const theirs = everybody.find(({ id }) => id === mark.id);
    const { marks } = waitingFor(event);
    const gone = m.attendance_refused_gone();
    putMarks(event, theirs ? contested(marks, mark.id, theirs.presence) : refused(marks, mark, gone), by);
    return true;
  } catch (error) {
    putTrouble(event, problemOf(error));
    return false;
  }
}

/** Shows at once what has arrived; a list that was asked for before it is not believed. */
async function shown(
  event: string,
  { id, presence }: Pick<RegistrationItem, "id" | "presence">,
  cache: QueryClient,
): Promise<void> {
  const { queryKey } = everybodyQuery(event);
  await cache.cancelQueries({ queryKey });
  cache.setQueryData(queryKey, (all) => all?.map((each) => (each.id === id ? { ...each, presence } : each)));
}

async function listed(
  event: string,
  id: string,
  kept: WalkIn | undefined,
  cache: QueryClient,
): Promise<void> {
  const { queryKey } = walkInsQuery(event);
  await cache.cancelQueries({ queryKey });
  cache.setQueryData(queryKey, (all) => {
    if (!all) return all;
    if (!kept) return all.filter((each) => each.id !== id);
    return all.some((each) => each.id === id)
      ? all.map((each) => (each.id === id ? kept : each))
      : [...all, kept];
  });
}
