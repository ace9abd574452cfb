import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ServiceItem } from "#/shared/api/types";
import { putShortlist } from "#/shared/lib/shortlist";
import { network, refusal, renderPage } from "#/test-render";
import { SharedShortlist, Shortlist } from "./Shortlist";

const ids = ["01900000-0000-7000-8000-000000000001", "01900000-0000-7000-8000-000000000002"];

function item(id: string, name: string): ServiceItem {
  const text = { fr: name, nl: null, en: null };
  return {
    ...{ id, organisationId: id, organisationName: text, name: text, summary: null, type: "REPIT" },
    ...{ themes: [], audiences: [], languages: [], access: null, cost: null, openNow: null, locations: [] },
    ...{
      distance: null,
      territory: [],
      visibility: "PUBLISHED",
      verification: { on: null, by: null, due: "2026-07-15", stale: false },
    },
    updatedAt: "2026-01-15T09:00:00+01:00",
    today: { closed: false, notices: [], acceptsRequests: null },
  } as unknown as ServiceItem;
}

const found = ids.map((id, i) => item(id, `Service ${i + 1}`));

function answering(items: ServiceItem[]) {
  // The sheets for paper are not looked at here.
  const sheets = ids.map((id) => [`GET /api/services/${id}`, refusal(404, "not-found")]);
  const list = { body: { items, page: 1, size: 100, total: items.length, facets: null } };
  network({ ...Object.fromEntries(sheets), "GET /api/services": list });
}

beforeEach(() => putShortlist([]));
afterEach(() => vi.restoreAllMocks());

test("visitor takes a service out and puts it back in its place", async () => {
  answering(found);
  putShortlist([...ids].reverse());
  await renderPage(<Shortlist />);
  await userEvent.click(await screen.findByRole("button", { name: /^Retirer de ma sélection : Service 2$/ }));
  expect(screen.getByText("« Service 2 » est retiré de votre sélection.")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Annuler le retrait" }));
  const names = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
  expect(names).toEqual(["Service 2", "Service 1"]);
});

test("visitor is told what is not published any more, and forgets it", async () => {
  answering(found.slice(0, 1));
  putShortlist(ids);
  await renderPage(<Shortlist />);
  expect(await screen.findByText(/^1 service n’est plus publié/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Ne plus les garder" }));
  expect(localStorage.getItem("estuaire.shortlist")).toBe(JSON.stringify(ids.slice(0, 1)));
});

test("a shared shortlist is kept only when its reader says so", async () => {
  answering(found);
  await renderPage(<SharedShortlist ids={ids} />);
  expect(localStorage.getItem("estuaire.shortlist")).toBe("[]");
  await userEvent.click(await screen.findByRole("button", { name: /^Garder ces services/ }));
  expect(localStorage.getItem("estuaire.shortlist")).toBe(JSON.stringify(ids));
});

test("the shared link and the mail hold the services and nothing else", async () => {
  answering(found);
  await renderPage(<SharedShortlist ids={ids} />);
  const acts = await screen.findByRole("region", { name: "Imprimer ou partager" });
  const mail = within(acts).getByRole("link", { name: "Envoyer par courriel" }).getAttribute("href") ?? "";
  expect(decodeURIComponent(mail)).toContain(
    `- Service 1\r\n- Service 2\r\n\r\n${window.location.origin}/fr/shortlist?id=${ids[0]}&id=${ids[1]}`,
  );
});
