import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { network, refusal, renderPage } from "#/test-render";
import { Inviter } from "./Inviter";

const event = "0193a7c0-0000-7000-8000-000000000001";
const trial = { fresh: 1, invited: 2, registered: 0, stopped: 0, twice: 0, left: 1998 };

afterEach(() => vi.restoreAllMocks());

function addresses() {
  return screen.getByLabelText("Adresses");
}

test("coordinator who pastes nothing is told so", async () => {
  const asked = network({});
  await renderPage(<Inviter event={`${event}-a`} />);
  await userEvent.click(screen.getByRole("button", { name: "Vérifier les adresses" }));
  expect(await screen.findByRole("link", { name: "Écrivez au moins une adresse" })).toBeVisible();
  expect(asked).not.toHaveBeenCalled();
});

test("coordinator who changes the addresses after the trial tries them again before anybody is invited", async () => {
  network({
    [`POST /api/events/${event}/invitations/trial`]: {
      body: { ...trial, faulty: 1, faults: [{ line: 2, fault: "NO_ADDRESS" }] },
    },
  });
  await renderPage(<Inviter event={event} />);
  await userEvent.type(addresses(), "ann@example.org");
  await userEvent.click(screen.getByRole("button", { name: "Vérifier les adresses" }));
  expect(await screen.findByText("2 adresses sont déjà invitées")).toBeVisible();
  expect(screen.getByText("Ligne 2 : pas d’adresse")).toBeVisible();
  await userEvent.type(addresses(), ", bo@example.org");
  expect(screen.queryByRole("button", { name: "Inviter 1 personne" })).toBeNull();
  expect(screen.getByRole("button", { name: "Vérifier les adresses" })).toBeVisible();
});

test("coordinator of an event that is over keeps what was pasted", async () => {
  network({ [`POST /api/events/${event}/invitations/trial`]: refusal(409, "registration-closed") });
  await renderPage(<Inviter event={event} />);
  await userEvent.clear(addresses());
  await userEvent.type(addresses(), "ann@example.org");
  await userEvent.click(screen.getByRole("button", { name: "Vérifier les adresses" }));
  expect(await screen.findByRole("alert")).toBeVisible();
  expect(addresses()).toHaveValue("ann@example.org");
});
