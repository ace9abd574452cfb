import { screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import type { ReceivedInvitation as Received } from "#/shared/api/types";
import { network, renderPage } from "#/test-render";
import { ReceivedInvitation } from "./ReceivedInvitation";

const invitation: Received = {
  id: "0193a7c0-0000-7000-8000-000000000051",
  organisationId: "0193a7c0-0000-7000-8000-000000000052",
  organisationName: { fr: "La Braise", nl: null, en: null },
  role: "EDITOR",
  state: "OPEN",
  expiresAt: "2026-02-01T12:00:00+01:00",
  mine: false,
};

function me(email: string | null) {
  const body = {
    signedIn: email !== null,
    name: null,
    email,
    organisations: [],
    coordinates: [],
    rights: [],
  };
  network({ "GET /api/me": { body } });
}

afterEach(() => vi.restoreAllMocks());

test("visitor is told how to come in", async () => {
  me(null);
  await renderPage(<ReceivedInvitation invitation={invitation} />);
  expect(await screen.findByRole("link", { name: "Se connecter ou créer un compte" })).toHaveAttribute(
    "href",
    expect.stringContaining("/login?returnTo="),
  );
});

test("whoever is invited can accept", async () => {
  me("ada@exemple.be");
  await renderPage(<ReceivedInvitation invitation={{ ...invitation, mine: true }} />);
  expect(await screen.findByRole("button", { name: "Accepter l’invitation" })).toBeVisible();
});

test("whoever is signed in with another address is told what to do", async () => {
  me("lou@exemple.be");
  await renderPage(<ReceivedInvitation invitation={invitation} />);
  expect(await screen.findByText(/^Votre compte a l’adresse lou@exemple.be/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Accepter l’invitation" })).toBeNull();
});

test.each([
  ["EXPIRED", /^Cette invitation n’est plus valable/],
  ["WITHDRAWN", /annulée par l’organisation/],
  ["ACCEPTED", /a été acceptée/],
] as const)("an invitation that is %s says so", async (state, said) => {
  me(null);
  await renderPage(<ReceivedInvitation invitation={{ ...invitation, state }} />);
  expect(screen.getByText(said)).toBeVisible();
});
