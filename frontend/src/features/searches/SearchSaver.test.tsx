import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { network, renderPage } from "#/test-render";
import { LinkedSearch } from "./LinkedSearch";
import { SearchSaver } from "./SearchSaver";

const search = {
  ...{ id: "01900000-0000-7000-8000-000000000001", name: "cpas", query: "q=cpas", rhythm: "WEEKLY" },
  ...{ email: "ada@example.org", confirmed: false, version: 0 },
};

afterEach(() => vi.restoreAllMocks());

test("visitor without an account says where to, and is told to confirm", async () => {
  const asked = network({ "POST /api/saved-searches": { status: 201, body: search } });
  await renderPage(<SearchSaver query="q=cpas" name="cpas" />);
  await userEvent.click(await screen.findByRole("button", { name: "Garder cette recherche" }));
  expect(screen.getByRole("link", { name: "Écrivez votre adresse de courriel." })).toBeVisible();
  await userEvent.type(screen.getByLabelText(/^Votre courriel/), "ada@example.org");
  await userEvent.click(screen.getByRole("button", { name: "Garder cette recherche" }));
  expect(await screen.findByText(/^Il reste une chose à faire/)).toBeVisible();
  const sent = asked.mock.calls.map(([request]) => request as Request).at(-1);
  expect(sent?.method).toBe("POST");
});

test("opening the page of the link confirms nothing", async () => {
  const asked = network({
    "GET /api/saved-search": { body: search },
    "POST /api/saved-search/confirmation": { body: { ...search, confirmed: true } },
  });
  await renderPage(<LinkedSearch secret="secret" />);
  const confirm = await screen.findByRole("button", { name: "Confirmer" });
  const requests = () => asked.mock.calls.map(([request]) => request as Request);
  expect(requests().every(({ method }) => method === "GET")).toBe(true);
  await userEvent.click(confirm);
  expect(await screen.findByText("C’est confirmé : vous recevrez ce qui est nouveau.")).toBeVisible();
  expect(requests().some(({ headers }) => headers.get("Authorization") === "Link secret")).toBe(true);
});
