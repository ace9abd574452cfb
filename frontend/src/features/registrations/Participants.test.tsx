import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { MyRegistration } from "#/shared/api/types";
import { network, renderPage } from "#/test-render";
import { Participants } from "./Participants";

const id = "0193a7c0-0000-7000-8000-000000000061";
const mine = { id, name: "Ada", version: 2, state: "CONFIRMED" };
const held = (rights: string[]) => ({ ...mine, rights }) as unknown as MyRegistration;
const person = { organisation: null, organisationName: null, function: null, oneself: false };
const people = [
  { ...person, name: "Ada", oneself: true },
  { ...person, name: "Bo", organisation: "Maison Verte", function: "Infirmière" },
];

afterEach(() => {
  vi.restoreAllMocks();
});

test("whoever agreed sees the others who did, and themselves among them", async () => {
  const body = { items: people, page: 1, size: 50, total: 2 };
  const asked = network({ "GET /api/my-registration/participants": { body } });
  await renderPage(<Participants secret="secret" registration={held(["SEE_PARTICIPANTS"])} />);
  expect(await screen.findByText("Infirmière · Maison Verte")).toBeVisible();
  expect(screen.getByText(/\(vous\)/)).toBeVisible();
  const [request] = asked.mock.calls.map(([sent]) => sent as Request);
  expect(request?.headers.get("Authorization")).toBe("Link secret");
});

test("whoever did not is asked, and nobody is read before", async () => {
  const asked = network({ "PATCH /api/my-registration": { body: held(["SEE_PARTICIPANTS"]) } });
  await renderPage(<Participants secret="secret" registration={held(["AGREE"])} />);
  const agree = await screen.findByRole("button", { name: "J’accepte et je vois qui participe" });
  expect(asked).not.toHaveBeenCalled();
  await userEvent.click(agree);
  const sent = asked.mock.calls.map(([request]) => request as Request)[0];
  expect(sent?.headers.get("If-Match")).toBe('"2"');
  expect(await sent?.json()).toEqual({ name: "Ada", agreed: true });
});

test("whoever has no seat reads nothing of it", async () => {
  const asked = network({});
  const { container } = await renderPage(<Participants secret="secret" registration={held(["CHANGE"])} />);
  expect(container).toHaveTextContent("");
  expect(asked).not.toHaveBeenCalled();
});
