import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { Person } from "#/shared/api/types";
import { network, refusal, renderPage } from "#/test-render";
import { People } from "./People";

const id = "0193a7c0-0000-7000-8000-000000000041";
const sacha: Person = {
  id: "0193a7c0-0000-7000-8000-000000000042",
  name: "Sacha Gestion",
  email: "sacha@exemple.be",
  role: "MANAGER",
  partner: false,
  self: true,
  onlyLeader: true,
  version: 1,
  rights: ["CHANGE_ROLE", "REMOVE"],
};
const people = `GET /api/organisations/${id}/people`;
const invitations = `POST /api/organisations/${id}/invitations`;
const list = { items: [sacha], page: 1, size: 100, total: 1, invitable: ["EDITOR", "MANAGER"] };

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

test("only manager who leaves reads first that the coordination is told", async () => {
  const person = `/api/organisations/${id}/people/${sacha.id}`;
  const asked = network({ [people]: { body: list }, [`DELETE ${person}`]: { status: 200, body: null } });
  await renderPage(<People organisation={id} />);
  await userEvent.click(await screen.findByRole("button", { name: "Retirer : Sacha Gestion" }));
  const dialog = screen.getByRole("dialog", { name: "Quitter l’organisation ?" });
  expect(within(dialog).getByText(/^Plus personne ne gérera l’organisation/)).toBeVisible();
  await userEvent.click(within(dialog).getByRole("button", { name: "Retirer" }));
  expect(await screen.findByText("Sacha Gestion ne fait plus partie de l’organisation.")).toBeVisible();
  const sent = asked.mock.calls
    .map(([request]) => request as Request)
    .find(({ method }) => method === "DELETE");
  expect(sent?.headers.get("If-Match")).toBe('"1"');
});

test("manager invites a colleague, and the form is empty again", async () => {
  const email = "ada@exemple.be";
  const sent = { id, email, role: "EDITOR", language: null, sentAt: "", expiresAt: "", version: 0 };
  network({ [people]: { body: list }, [invitations]: { status: 201, body: { ...sent, expired: false } } });
  await renderPage(<People organisation={id} />);
  const field = await screen.findByRole("textbox", { name: /^Courriel/ });
  await userEvent.type(field, email);
  await userEvent.click(screen.getByRole("radio", { name: /^Rédaction/ }));
  await userEvent.click(screen.getByRole("button", { name: "Envoyer l’invitation" }));
  expect(await screen.findByText("L’invitation est envoyée à ada@exemple.be.")).toBeVisible();
  expect(field).toHaveValue("");
});

test("manager whose colleague is there already is told so, and loses nothing typed", async () => {
  network({ [people]: { body: list }, [invitations]: refusal(409, "already-member") });
  await renderPage(<People organisation={id} />);
  const field = await screen.findByRole("textbox", { name: /^Courriel/ });
  await userEvent.type(field, "sacha@exemple.be");
  await userEvent.click(screen.getByRole("radio", { name: /^Gestion/ }));
  await userEvent.click(screen.getByRole("button", { name: "Envoyer l’invitation" }));
  expect(await screen.findByText("already-member")).toBeVisible();
  expect(field).toHaveValue("sacha@exemple.be");
});

test("whoever may only read is offered no act and no form", async () => {
  network({ [people]: { body: { ...list, items: [{ ...sacha, rights: [] }], invitable: [] } } });
  await renderPage(<People organisation={id} />);
  expect(await screen.findByText("sacha@exemple.be")).toBeVisible();
  expect(screen.queryByRole("button")).toBeNull();
});
