import { screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import type { FoundServices } from "#/shared/api/types";
import { network, renderPage } from "#/test-render";
import { ServiceList } from "./ServiceList";

const label = { fr: "Etterbeek", nl: "Etterbeek", en: null };
const found: FoundServices = {
  ...{ items: [], page: 1, size: 20, total: 3, facets: null, nearest: [], positions: null },
  understood: { words: "cpas", place: { kind: "COMMUNE", codes: ["21005"], label } },
};
const etterbeek = { nis: "21005", name: label, postalCodes: ["1040"], bassins: ["SUD_EST"] };
const communes = { items: [etterbeek], page: 1, size: 100, total: 1, facets: null };

async function show(answer: Partial<FoundServices> = {}) {
  network({
    "GET /api/services": { body: { ...found, ...answer } },
    "GET /api/communes": { body: communes },
  });
  await renderPage(<ServiceList filter={{ q: "cpas Etterbeek" }} />);
}

afterEach(() => vi.restoreAllMocks());

test("visitor reads where the typed place binds the list, and removes it alone", async () => {
  await show();
  const place = await screen.findByRole("link", { name: "Retirer le filtre Commune : Etterbeek" });
  expect(place).toHaveAttribute("href", "/services?q=cpas");
  expect(screen.getByRole("link", { name: "Retirer le filtre « cpas »" })).toBeVisible();
  expect(screen.getByRole("heading", { name: "3 services · Etterbeek" })).toBeVisible();
  expect(screen.getByRole("combobox", { name: "Qui ? Quoi ?" })).toHaveValue("cpas Etterbeek");
});

test("visitor who finds nothing reads what one condition less would find, and what lies around", async () => {
  await show({ total: 0, nearest: [{ without: "place", words: null, total: 4 }] });
  const wider = await screen.findByRole("link", { name: "Sans « Etterbeek » : 4 services" });
  expect(wider).toHaveAttribute("href", "/services?q=cpas");
  expect(await screen.findByRole("link", { name: "Élargir à SUD_EST" })).toBeVisible();
  expect(screen.getByRole("link", { name: "Voir tous les services" })).toBeVisible();
});

test("visitor whose word is nowhere is told to try another, and has a way on", async () => {
  await show({ total: 0, understood: { words: "xyzzyx", place: null } });
  expect(await screen.findByText(/^Vérifiez l’orthographe/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Voir tous les services" })).toBeVisible();
});
