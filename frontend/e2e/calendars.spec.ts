import { expect, type Page, test } from "@playwright/test";
import ICAL from "ical.js";
import { signIn } from "./personas";

// The third maker's parser; ical4j and biweekly read the feed in the backend's tests. Nothing is forgiven.
ICAL.design.strict = true;

/** How many times of what repeats are looked at: two summers and two winters of a weekly meeting. */
const times = 104;

type Known = { uid: string; recurrenceId: string; event: ICAL.Event };

/** What hour clocks in Brussels show: the browser's own table of time zones, and not the parser's. */
function hourInBrussels(moment: Date): string {
  const clock = {
    timeZone: "Europe/Brussels",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  } as const;
  return new Intl.DateTimeFormat("en-GB", clock).format(moment);
}

/** The hour as the feed writes it. */
function writtenHour({ hour, minute }: ICAL.Time): string {
  return [hour, minute].map((part) => String(part).padStart(2, "0")).join(":");
}

/** The events of a feed, with the time zone that it tells itself. */
async function feed(page: Page, address: string): Promise<Known[]> {
  const answer = await page.request.get(address);
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toBe("text/calendar;charset=UTF-8");
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const components = calendar.getAllSubcomponents("vevent");
  return components.map((component) => {
    const uid = String(component.getFirstPropertyValue("uid"));
    const recurrenceId = component.getFirstPropertyValue("recurrence-id");
    const exceptions = components.filter(
      (other) => other.hasProperty("recurrence-id") && other.getFirstPropertyValue("uid") === uid,
    );
    const event = new ICAL.Event(component, {
      strictExceptions: true,
      ...(recurrenceId ? {} : { exceptions }),
    });
    return { uid, recurrenceId: String(recurrenceId ?? ""), event };
  });
}

/** Acts by the session of whoever is signed in, as the interface does. */
function send<T>(page: Page, path: string, body?: object): Promise<T> {
  return page.evaluate(
    async ([where, what]) => {
      const headers = { "X-Estuaire": "1", "Content-Type": "application/json" };
      const answer = await fetch(where, { method: what ? "POST" : "GET", headers, body: what });
      if (!answer.ok) throw new Error(`${where}: ${answer.status} ${await answer.text()}`);
      return answer.json();
    },
    [path, body && JSON.stringify(body)] as [string, string | undefined],
  );
}

test("subscriber’s program of a third maker reads each event strictly, at the hour of Brussels", async ({
  page,
}) => {
  const known = await feed(page, "/api/events.ics");
  expect(known.length).toBeGreaterThan(0);
  const names = known.map(({ uid, recurrenceId }) => `${uid} ${recurrenceId}`);
  expect(new Set(names).size, "no two events under one name").toBe(names.length);
  for (const { uid, event } of known) {
    expect(event.summary, uid).toBeTruthy();
    expect(event.component.getFirstPropertyValue("dtstamp"), uid).toBeTruthy();
    expect(event.component.getFirstPropertyValue("sequence"), uid).toBeGreaterThanOrEqual(0);
    if (event.startDate.isDate) continue;
    expect(event.startDate.zone.tzid, uid).toBe("Europe/Brussels");
    expect(hourInBrussels(event.startDate.toJSDate()), uid).toBe(writtenHour(event.startDate));
    expect(event.endDate.compare(event.startDate), uid).toBeGreaterThanOrEqual(0);
  }
});

test("what repeats keeps its hour through summer time, and what is moved belongs to it", async ({ page }) => {
  const known = await feed(page, "/api/events.ics");
  const repeated = known.filter(({ event }) => event.isRecurring());
  expect(repeated.length, "the demo has a series").toBeGreaterThan(0);
  for (const { uid, event } of repeated) {
    const iterator = event.iterator();
    for (let i = 0; i < times; i++) {
      const next = iterator.next();
      if (!next) break;
      expect(writtenHour(next), uid).toBe(writtenHour(event.startDate));
      if (!next.isDate) expect(hourInBrussels(next.toJSDate()), uid).toBe(writtenHour(event.startDate));
    }
  }
  const series = new Set(repeated.map(({ uid }) => uid));
  for (const { uid, recurrenceId } of known) if (recurrenceId) expect(series).toContain(uid);
});

test("a meeting at nine is at nine in January and in July", async ({ page }) => {
  await signIn(page, "coordinator.sud-est");
  const { organisations } = await send<{ organisations: { id: string }[] }>(page, "/api/me");
  for (const [start, month] of [
    ["2026-01-19T09:00:00+01:00", 1],
    ["2026-07-20T09:00:00+02:00", 7],
  ] as const) {
    const { id } = await send<{ id: string }>(page, "/api/events", {
      ...{ organisationId: organisations[0]?.id, type: "FORMATION", bassin: "SUD_EST" },
      title: { fr: "À neuf heures ; ponctuellement, merci" },
      when: { precision: "TIME", start, end: start.replace("09:00", "12:30") },
    });
    await send(page, `/api/events/${id}/publication`, {});
    const [read] = await feed(page, `/api/events.ics?id=${id}`);
    expect(read?.event.summary).toBe("À neuf heures ; ponctuellement, merci");
    expect(read?.event.startDate.month).toBe(month);
    expect(writtenHour(read?.event.startDate as ICAL.Time)).toBe("09:00");
    expect(read?.event.startDate.toJSDate()).toEqual(new Date(start));
    expect(writtenHour(read?.event.endDate as ICAL.Time)).toBe("12:30");
  }
});
