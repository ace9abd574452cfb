import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { network, renderPage } from "#/test-render";
import { ChooseEvaluated } from "./ChooseEvaluated";

const named = (fr: string) => ({ fr, nl: null, en: null });
const listOf = (items: object[]) => ({ body: { items, page: 1, size: 100, total: items.length } });

afterEach(() => vi.restoreAllMocks());

test("what was just held comes first without a word; with one, all that it finds", async () => {
  const calls = network({
    "GET /api/events": listOf([
      { id: "e1", title: named("Rencontre"), when: { precision: "DAY", start: "2026-01-14", end: null } },
    ]),
    "GET /api/bassins": listOf([]),
  });
  await renderPage(<ChooseEvaluated places={["SUD_EST"]} sayWhen={({ start }) => start} />);
  expect(await screen.findByRole("link", { name: "Rencontre" })).toBeVisible();
  const asked = () =>
    calls.mock.calls
      .map(([request]) => new URL((request as Request).url))
      .filter(({ pathname }) => pathname === "/api/events")
      .map(({ searchParams }) => searchParams);
  expect(asked()[0]?.get("to")).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(asked()[0]?.get("sort")).toBe("-start");
  await userEvent.type(screen.getByRole("searchbox"), "juin");
  await vi.waitFor(() => expect(asked().at(-1)?.get("q")).toBe("juin"));
  expect(asked().at(-1)?.has("to")).toBe(false);
});

test("a circle is chosen with the year that is looked back on", async () => {
  network({
    "GET /api/events": listOf([]),
    "GET /api/bassins": listOf([]),
    "GET /api/circles": listOf([{ id: "c1", name: named("Conseil"), bassin: null }]),
  });
  await renderPage(<ChooseEvaluated places={["SUD_EST"]} sayWhen={({ start }) => start} />);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Ce qui est évalué" }), "CIRCLE");
  const year = screen.getByRole("spinbutton", { name: "Année évaluée" });
  await userEvent.clear(year);
  await userEvent.type(year, "2024");
  const link = await screen.findByRole("link", { name: "Conseil" });
  expect(link).toHaveAttribute("href", expect.stringContaining("year=2024"));
  expect(link).toHaveAttribute("href", expect.stringContaining("subject=CIRCLE"));
});
