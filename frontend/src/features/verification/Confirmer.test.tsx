import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { network, refusal, renderPage } from "#/test-render";
import { Confirmer } from "./Confirmer";

const route = "/api/my-verifications";
const service = (id: string, fr: string) => ({
  id,
  name: { fr, nl: null, en: null },
  summary: null,
  verification: { on: null, by: null, due: "2026-07-05", stale: true },
});
const both = {
  organisationId: "0193a7c0-0000-7000-8000-000000000001",
  organisationName: { fr: "La Braise", nl: null, en: null },
  until: "2026-09-01",
  services: [service("1", "Centre de jour"), service("2", "Répit")],
};

async function open(answers: Parameters<typeof network>[0]) {
  const asked = network({ [`GET ${route}`]: { body: both }, ...answers });
  await renderPage(<Confirmer secret="secret" />);
  return () => asked.mock.calls.map(([request]) => request as Request);
}

afterEach(() => vi.restoreAllMocks());

test("organisation confirms all its services by one click", async () => {
  const requests = await open({ [`POST ${route}`]: { body: { ...both, services: [] } } });
  const all = await screen.findByRole("button", { name: "Confirmer les 2 fiches" });
  expect(requests().every(({ method }) => method === "GET")).toBe(true);
  await userEvent.click(all);
  expect(await screen.findByText("2 fiches confirmées aujourd’hui.")).toBeVisible();
  expect(screen.getByRole("heading", { level: 1, name: "Tout est confirmé" })).toBeVisible();
  const sent = requests().find(({ method }) => method === "POST");
  expect(await sent?.json()).toEqual({ services: ["1", "2"] });
  expect(sent?.headers.get("Authorization")).toBe("Link secret");
});

test("organisation confirms one, and is told when the link no longer works", async () => {
  await open({ [`POST ${route}`]: refusal(401, "link-refused") });
  await userEvent.click(await screen.findByRole("button", { name: "Tout est juste : Répit" }));
  expect(await screen.findByText("link-refused")).toBeVisible();
  expect(screen.getByRole("button", { name: "Tout est juste : Répit" })).toBeVisible();
});
