import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { network, renderPage } from "#/test-render";
import { MyCalendar } from "./MyCalendar";

const address = `https://estuaire.example/api/calendars/${"a".repeat(64)}.ics`;
const calendar = {
  ...{ address, language: "FR", bassins: [], themes: [], types: ["JOURNEE"], organisations: [] },
  ...{ registrations: true, createdAt: "2026-01-15T10:00:00+01:00", version: 3 },
};
const path = "/api/my-calendar";

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

function sent(asked: ReturnType<typeof network>, method: string) {
  return asked.mock.calls.map(([request]) => request as Request).filter((each) => each.method === method);
}

test("person without a calendar creates its address", async () => {
  const none = { ...calendar, address: null, createdAt: null, version: 0 };
  network({ [`GET ${path}`]: { body: none }, [`POST ${path}`]: { status: 201, body: calendar } });
  await renderPage(<MyCalendar />);
  await userEvent.click(await screen.findByRole("button", { name: "Créer mon adresse" }));
  expect(await screen.findByRole("textbox", { name: "Adresse de votre agenda" })).toHaveValue(address);
  expect(screen.getByRole("link", { name: "Ouvrir dans mon calendrier" })).toHaveAttribute(
    "href",
    address.replace("https:", "webcal:"),
  );
});

test("person is asked before their address changes", async () => {
  const asked = network({ [`GET ${path}`]: { body: calendar }, [`POST ${path}`]: { body: calendar } });
  await renderPage(<MyCalendar />);
  await userEvent.click(await screen.findByRole("button", { name: "Changer d’adresse" }));
  expect(sent(asked, "POST")).toHaveLength(0);
  const question = screen.getByRole("dialog");
  await userEvent.click(within(question).getByRole("button", { name: "Changer d’adresse" }));
  expect(await screen.findByText(/^L’adresse a changé/)).toBeVisible();
  expect(sent(asked, "POST")).toHaveLength(1);
});

test("person chooses what it shows, and what the page does not offer stays", async () => {
  const asked = network({ [`GET ${path}`]: { body: calendar }, [`PUT ${path}`]: { body: calendar } });
  await renderPage(<MyCalendar />);
  await userEvent.click(await screen.findByRole("checkbox", { name: "Toute la Région" }));
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer mon choix" }));
  expect(await screen.findByText(/^Votre choix est enregistré/)).toBeVisible();
  const [put] = sent(asked, "PUT");
  expect(put?.headers.get("If-Match")).toBe('"3"');
  expect(await put?.json()).toMatchObject({ bassins: ["REGION"], types: ["JOURNEE"] });
});
