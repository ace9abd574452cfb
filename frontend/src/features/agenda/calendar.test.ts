import { expect, test } from "vitest";
import { calendarFile, googleLink, outlookLink } from "./calendar";

const entry = { title: "Écouter & parler", place: "Etterbeek", page: "https://estuaire.example/fr/events/1" };

test("visitor's calendar gets the instant, in winter and in summer", () => {
  const winter = {
    precision: "TIME",
    start: "2026-01-19T09:00+01:00",
    end: "2026-01-19T10:30+01:00",
  } as const;
  const summer = { precision: "TIME", start: "2026-07-20T09:00+02:00", end: null } as const;
  expect(dates(googleLink({ ...entry, when: winter }))).toBe("20260119T080000Z/20260119T093000Z");
  expect(dates(googleLink({ ...entry, when: summer }))).toBe("20260720T070000Z/20260720T070000Z");
});

test("visitor's calendar gets whole days, of which the last belongs to it", () => {
  const week = { precision: "DAY", start: "2026-10-05", end: "2026-10-31" } as const;
  expect(dates(googleLink({ ...entry, when: week }))).toBe("20261005/20261101");
  const outlook = new URL(outlookLink({ ...entry, when: week })).searchParams;
  expect([outlook.get("enddt"), outlook.get("allday")]).toEqual(["2026-11-01", "true"]);
});

test("visitor's title and filters stay what they are in an address", () => {
  const when = { precision: "DAY", start: "2026-10-05", end: "2026-10-05" } as const;
  expect(new URL(outlookLink({ ...entry, when })).searchParams.get("subject")).toBe("Écouter & parler");
  expect(calendarFile({ bassin: ["SUD_EST", "NORD"], q: "a&b", to: undefined }, "nl")).toBe(
    "/api/events.ics?bassin=SUD_EST&bassin=NORD&q=a%26b&titles=NL",
  );
});

function dates(link: string): string | null {
  return new URL(link).searchParams.get("dates");
}
