import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { network, refusal, renderPage } from "#/test-render";
import { SearchBox } from "./SearchBox";

const name = (fr: string) => ({ fr, nl: null, en: null });
const suggestions = {
  services: [{ id: "11", name: name("Répit à domicile") }],
  organisations: [{ id: "21", name: name("Maison du répit") }],
  themes: [{ code: "REPIT", label: name("Répit") }],
  places: [],
};

async function show(answer: Parameters<typeof network>[0][string] = { body: suggestions }) {
  const asked = network({ "GET /api/suggestions": answer });
  const { router } = await renderPage(<SearchBox />);
  const questions = () =>
    asked.mock.calls
      .map(([request]) => new URL((request as Request).url))
      .filter(({ pathname }) => pathname === "/api/suggestions")
      .map(({ searchParams }) => searchParams.get("q"));
  return { router, questions };
}

const box = () => screen.getByRole("combobox", { name: "Qui ? Quoi ?" });

afterEach(() => vi.restoreAllMocks());

test("visitor is suggested what begins like what they type, group by group", async () => {
  await show();
  await userEvent.type(box(), "repi");
  const list = await screen.findByRole("listbox", { name: "Suggestions" });
  expect(within(list).getByRole("group", { name: "Services" })).toHaveTextContent("Répit à domicile");
  expect(within(list).queryByRole("group", { name: "Lieux" })).toBeNull();
  expect(screen.getByText("3 suggestions")).toHaveRole("status");
  expect(box()).toHaveAttribute("aria-expanded", "true");
});

test("visitor chooses a suggestion by keyboard and lands on its page", async () => {
  const { router } = await show();
  await userEvent.type(box(), "repi");
  await screen.findByRole("listbox");
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  const active = screen.getByRole("option", { name: "Maison du répit", selected: true });
  expect(box()).toHaveAttribute("aria-activedescendant", active.id);
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(router.state.location.pathname).toBe("/organisations/21"));
});

test("visitor chooses a theme with the mouse, which becomes a filter", async () => {
  const { router } = await show();
  await userEvent.type(box(), "repi");
  await userEvent.click(await screen.findByRole("option", { name: "Répit" }));
  await waitFor(() => expect(router.state.location.search).toEqual({ theme: ["REPIT"] }));
});

test("visitor goes around the list and back into what they typed", async () => {
  await show();
  await userEvent.type(box(), "repi");
  await screen.findByRole("listbox");
  await userEvent.keyboard("{ArrowUp}");
  expect(screen.getByRole("option", { name: "Répit" })).toHaveAttribute("aria-selected", "true");
  await userEvent.keyboard("{ArrowDown}");
  expect(box()).not.toHaveAttribute("aria-activedescendant");
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByRole("listbox")).toBeNull();
  expect(box()).toHaveValue("repi");
});

test("visitor who goes on typing after a look at the list has chosen nothing", async () => {
  const { router } = await show();
  await userEvent.type(box(), "repi");
  await screen.findByRole("listbox");
  await userEvent.keyboard("{ArrowDown}t");
  expect(box()).not.toHaveAttribute("aria-activedescendant");
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(router.state.location.search).toEqual({ q: "repit" }));
});

test("visitor who chooses nothing searches what they typed", async () => {
  const { router } = await show();
  await userEvent.type(box(), "repi");
  await screen.findByRole("listbox");
  await userEvent.keyboard("{Enter}");
  await waitFor(() => expect(router.state.location.search).toEqual({ q: "repi" }));
});

test("visitor searches as ever when suggestions do not come", async () => {
  const { router, questions } = await show(refusal(503, "unavailable"));
  await userEvent.type(box(), "repi");
  await waitFor(() => expect(questions()).toContain("repi"));
  expect(screen.queryByRole("listbox")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Chercher" }));
  await waitFor(() => expect(router.state.location.search).toEqual({ q: "repi" }));
});
