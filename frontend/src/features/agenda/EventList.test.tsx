import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { EventItem } from "#/shared/api/types";
import { network, refusal, renderPage } from "#/test-render";
import { EventList } from "./EventList";
import { EventMonth } from "./EventMonth";
import type { EventFilter } from "./queries";

const french = (fr: string) => ({ fr, nl: null, en: null });

const event: EventItem = {
  id: "01a203f1-3904-7e35-b6e0-ea7e9599ba41",
  organisationId: "01a203e4-3ff7-7ead-a5b3-87a94f31b527",
  organisationName: french("Bassin Sud-Est"),
  type: "RDV_PREVENTION",
  bassin: "SUD_EST",
  title: french("Rendez-vous de la Chasse"),
  themes: [],
  languages: [],
  when: { precision: "DAY", start: "2026-01-19", end: "2026-01-19" },
  placeName: french("Maison de Quartier Chambéry"),
  commune: null,
  online: false,
  audience: "EVERYONE",
  registration: "NONE",
  capacity: null,
  left: null,
  state: "PUBLISHED",
  reason: null,
  seriesId: null,
  updatedAt: "2026-01-15T10:00+01:00",
};
const cancelled: EventItem = {
  ...event,
  id: "01a203f1-43f6-7630-b986-ad0d9ba5ea45",
  title: french("Formation Diogène"),
  when: { precision: "MONTH", start: "2026-03-01", end: "2026-03-31" },
  state: "CANCELLED",
  reason: french("La formatrice est malade."),
};
const facet = { code: "SUD_EST", label: french("Bassin Sud-Est"), count: 2 };

function answer(items: EventItem[]) {
  return { body: { items, page: 1, size: 50, total: items.length, facets: { bassin: [facet] } } };
}

async function show(items: EventItem[], filter: EventFilter = { from: "2026-01-01", to: "2027-01-01" }) {
  network({ "GET /api/events": answer(items) });
  return renderPage(<EventList filter={filter} />);
}

afterEach(() => vi.restoreAllMocks());

test("visitor reads the events under their months, and what is not known as not known", async () => {
  await show([event, cancelled]);
  const january = await screen.findByRole("region", { name: "janvier 2026" });
  expect(within(january).getByRole("link", { name: "Rendez-vous de la Chasse" })).toBeVisible();
  expect(within(january).getByText("lundi 19 janvier 2026")).toBeVisible();
  const march = screen.getByRole("region", { name: "En mars 2026, jour à préciser" });
  expect(within(march).getByText("Annulé")).toBeVisible();
  expect(within(march).getByText("La formatrice est malade.")).toBeVisible();
  expect(within(march).queryByText("Sans inscription")).not.toBeInTheDocument();
  expect(screen.getByRole("status")).toHaveTextContent("2 événements");
});

test("visitor removes one filter, and the others stay", async () => {
  await show([event], { q: "chasse", bassin: ["SUD_EST"], from: "2026-01-01" });
  const chip = await screen.findByRole("link", { name: /^Retirer le filtre Bassin/ });
  expect(chip).toHaveAttribute("href", "/events?q=chasse&from=2026-01-01");
});

test("visitor who finds nothing reads why, and has ways on", async () => {
  await show([], { q: "xyzzy", bassin: ["NORD"] });
  expect(await screen.findByRole("heading", { name: "Aucun événement trouvé pour « xyzzy »" })).toBeVisible();
  expect(screen.getByRole("link", { name: "Chercher « xyzzy » sans filtre" })).toHaveAttribute(
    "href",
    "/events?q=xyzzy",
  );
});

test("visitor whose answer fails keeps the filters, and tries again", async () => {
  network({ "GET /api/events": refusal(503, "unavailable") });
  await renderPage(<EventList filter={{ q: "chasse" }} />);
  expect(await screen.findByText("Votre recherche et vos filtres sont gardés.")).toBeVisible();
});

test("visitor asks for words, and goes from one month of the calendar to the next", async () => {
  network({ "GET /api/events": answer([event, cancelled]) });
  const { router } = await renderPage(<EventMonth filter={{ view: "month", month: "2026-01" }} />);
  const table = await screen.findByRole("table", { name: "janvier 2026" });
  const cell = within(table).getByRole("cell", { name: /lundi 19 janvier 2026/ });
  expect(within(cell).getByRole("link", { name: "Rendez-vous de la Chasse" })).toBeVisible();
  expect(within(table).queryByRole("link", { name: "Formation Diogène" })).not.toBeInTheDocument();
  const next = screen.getByRole("link", { name: "Mois suivant : février 2026" });
  expect(next).toHaveAttribute("href", "/events?view=month&month=2026-02");
  await userEvent.type(screen.getByRole("searchbox", { name: "Mots cherchés" }), "chasse{Enter}");
  expect(router.state.location.search).toEqual({ q: "chasse", view: "month", month: "2026-01" });
});
