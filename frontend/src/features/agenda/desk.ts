import { queryOptions } from "@tanstack/react-query";
import { api, found } from "#/shared/api/client";
import type { EventItem, EventQuery } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { today } from "#/shared/lib/today";
import { daysAfter, firstOfMonth, nextMonth } from "./months";

/** What waits for who runs a bassin, list by list. */
export type DeskList = "decide" | "coming" | "lacking" | "postponed" | "closing" | "writing";

const fourWeeks = 28;

const asked: Record<DeskList, () => EventQuery> = {
  decide: () => ({ state: ["PROPOSED"], sort: "start" }),
  coming: () => ({
    state: ["PUBLISHED", "CANCELLED"],
    ...{ from: today(), to: daysAfter(today(), fourWeeks), ongoing: true },
  }),
  // What has been is held, and no more asked what it lacks.
  lacking: () => ({ state: ["PUBLISHED"], lacks: ["DATE", "HOUR", "PLACE"], sort: "start" }),
  postponed: () => ({ state: ["POSTPONED"], sort: "start" }),
  closing: () => ({ state: ["HELD"], sort: "-start" }),
  writing: () => ({ state: ["DRAFT", "CHANGES_REQUESTED"], sort: "-updatedAt" }),
};

/** One list of a bassin’s desk, or of the Region’s. */
export function deskQuery(bassin: string, list: DeskList) {
  return listQuery({ bassin: [bassin], ...asked[list](), size: 50 });
}

/** How much waits in each bassin in one list: the facet counts them all at once. */
export function waitingQuery(list: DeskList) {
  return listQuery({ ...asked[list](), size: 1, facets: "bassin" });
}

/** All of a month that whoever runs the bassin may move: announced, proposed or still being written. */
export function deskMonthQuery(bassin: string, month: string) {
  return listQuery({
    bassin: [bassin],
    state: [
      "DRAFT",
      "PROPOSED",
      "CHANGES_REQUESTED",
      "PUBLISHED",
      "POSTPONED",
      "CANCELLED",
      "HELD",
      "CLOSED",
    ],
    ...{ from: firstOfMonth(month), to: firstOfMonth(nextMonth(month)), ongoing: true, size: 200 },
  });
}

/** What an event does not say yet: « le jour, le lieu ». */
export function lacks({ when, placeName, commune, online }: EventItem): string[] {
  return [
    !when && m.agenda_desk_lacks_date(),
    when && when.precision !== "DAY" && when.precision !== "TIME" && m.agenda_desk_lacks_day(),
    when?.precision === "DAY" && m.agenda_desk_lacks_hour(),
    !placeName && !commune && !online && m.agenda_desk_lacks_place(),
  ].filter((each) => typeof each === "string");
}

function listQuery(query: EventQuery) {
  return queryOptions({
    queryKey: ["events", query],
    queryFn: () => found(api.GET("/api/events", { params: { query } })),
  });
}
