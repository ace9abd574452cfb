import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { network, renderPage } from "#/test-render";
import { Unsubscriber } from "./Unsubscriber";

const route = "/api/mail-subscription";
const sent = { topic: "SAVED_SEARCH", stopped: false };

afterEach(() => vi.restoreAllMocks());

test("reader is asked before anything changes, and may change their mind", async () => {
  const asked = network({
    [`GET ${route}`]: { body: sent },
    [`POST ${route}/suspension`]: { body: { ...sent, stopped: true } },
  });
  await renderPage(<Unsubscriber secret="secret" />);
  const stop = await screen.findByRole("button", { name: "Ne plus les recevoir" });
  const requests = () => asked.mock.calls.map(([request]) => request as Request);
  expect(requests().every(({ method }) => method === "GET")).toBe(true);
  await userEvent.click(stop);
  expect(await screen.findByRole("button", { name: "Les recevoir à nouveau" })).toBeVisible();
  expect(screen.getByText("C’est noté : ces courriels ne sont plus envoyés.")).toBeVisible();
  expect(requests().at(-1)?.headers.get("Authorization")).toBe("Link secret");
});
