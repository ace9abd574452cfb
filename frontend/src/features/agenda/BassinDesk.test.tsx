import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { EventItem } from "#/shared/api/types";
import { network, renderPage } from "#/test-render";
import { BassinDesk } from "./BassinDesk";
import { DeskMonth } from "./DeskMonth";
import { EventYear } from "./EventYear";
import { StartEvent } from "./StartEvent";

const french = (fr: string) => ({ fr, nl: null, en: null });

const event: EventItem = {
  ...{ id: "01a203f1-3904-7e35-b6e0-ea7e9599ba41", organisationId: "01a203e4-3ff7-7ead-a5b3-87a94f31b527" },
  ...{ organisationName: french("Bassin Sud-Est"), type: "RDV_PREVENTION", bassin: "SUD_EST" },
  ...{ title: french("Rendez-vous de la Chasse"), themes: [], languages: [] },
  when: { precision: "DAY", start: "2026-01-19", end: "2026-01-19" },
  ...{ placeName: null, commune: null, online: false, audience: "EVERYONE", registration: "NONE" },
  ...{
    capacity: null,
    left: null,
    state: "PUBLISHED",
    reason: null,
    seriesId: null,
    updatedAt: "2026-01-15T10:00+01:00",
  },
};
const vague: EventItem = {
  ...{ ...event, id: "01a203f1-43f6-7630-b986-ad0d9ba5ea45", title: french("Formation Diogène") },
  when: { precision: "MONTH", start: "2026-03-01", end: "2026-03-31" },
};
const unknown: EventItem = {
  ...{ ...event, id: "01a203f1-43f6-7630-b986-ad0d9ba5ea46", title: french("Campagne de la vue") },
  when: { precision: "YEAR", start: "2026-01-01", end: "2026-12-31" },
};

function answer(items: EventItem[], total = items.length) {
  return { "GET /api/events": { body: { items, page: 1, size: 50, total, facets: {} } } };
}

afterEach(() => vi.restoreAllMocks());

test("coordinator reads what each announced event lacks, and how much there is beyond what is shown", async () => {
  network(answer([event, vague], 61));
  await renderPage(<BassinDesk bassin="SUD_EST" month="2026-01" />);
  const table = await screen.findByRole("group", { name: "Événements sans date, sans heure ou sans lieu" });
  expect(within(table).getByText("l’heure et le lieu")).toBeVisible();
  expect(within(table).getByText("le jour et le lieu")).toBeVisible();
  expect(within(table).getByRole("link", { name: "Compléter : Formation Diogène" })).toHaveAttribute(
    "href",
    `/events/${vague.id}/edit`,
  );
  const overview = screen.getByRole("navigation", { name: "Vue d’ensemble" });
  expect(within(overview).getByRole("link", { name: "61 Événements à décider" })).toHaveAttribute(
    "href",
    "#decide",
  );
  expect(screen.getAllByText("2 affichés sur 61.")).toHaveLength(6);
});

test("coordinator of a quiet bassin reads that nothing waits", async () => {
  network(answer([]));
  await renderPage(<BassinDesk bassin="NORD" month="2026-01" />);
  expect(await screen.findByText("Aucun événement n’attend votre décision.")).toBeVisible();
  expect(screen.getByText("Aucun brouillon.")).toBeVisible();
});

test("coordinator changes the date of an event in the month without dragging it", async () => {
  network(answer([event]));
  await renderPage(<DeskMonth bassin="SUD_EST" month="2026-01" />);
  const table = await screen.findByRole("table", { name: "janvier 2026" });
  expect(
    within(table).getByRole("link", { name: "Changer la date : Rendez-vous de la Chasse" }),
  ).toHaveAttribute("href", `/events/${event.id}/edit`);
});

test("coordinator begins an event with its type, in their bassin", async () => {
  const types = { items: [{ code: "FORMATION", label: french("Formation"), obsolete: false }] };
  network({ "GET /api/vocabularies/event-types": { body: types } });
  const { router } = await renderPage(<StartEvent bassin="SUD_EST" />);
  await userEvent.selectOptions(
    await screen.findByLabelText("Créer un événement"),
    await screen.findByText("Formation"),
  );
  await userEvent.keyboard("{Tab}{Enter}");
  expect(router.state.location.href).toBe("/events/new?bassin=SUD_EST&type=FORMATION");
});

test("visitor reads a year in its months, and what is vague under its own heading", async () => {
  network(answer([event, vague, unknown]));
  await renderPage(<EventYear filter={{ view: "year", year: "2026", bassin: ["SUD_EST"] }} />);
  const table = await screen.findByRole("table", { name: "2026" });
  expect(within(table).getAllByRole("row")).toHaveLength(13);
  const january = within(table).getByRole("row", { name: /^janvier/ });
  expect(within(january).getByRole("link", { name: "Rendez-vous de la Chasse" })).toBeVisible();
  expect(within(january).getByText("lun. 19")).toBeVisible();
  const march = within(table).getByRole("row", { name: /^mars/ });
  expect(within(march).getAllByRole("cell")[1]).toHaveTextContent("Formation Diogène");
  expect(within(table).queryByText("Campagne de la vue")).not.toBeInTheDocument();
  const section = screen.getByRole("region", { name: "En 2026, date à préciser" });
  expect(within(section).getByRole("link", { name: "Campagne de la vue" })).toBeVisible();
  expect(screen.getByRole("link", { name: "Année suivante : 2027" })).toHaveAttribute(
    "href",
    expect.stringMatching(/view=year&year=.*2027.*SUD_EST/),
  );
});
