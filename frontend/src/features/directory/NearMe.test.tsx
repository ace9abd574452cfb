import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { network, renderPage } from "#/test-render";
import { NearMe } from "./NearMe";

type Answer = (found: PositionCallback, failed: PositionErrorCallback) => void;

function device(answer: Answer) {
  const getCurrentPosition = vi.fn(answer);
  Object.defineProperty(navigator, "geolocation", { value: { getCurrentPosition }, configurable: true });
  return getCurrentPosition;
}

const at = (latitude: number, longitude: number) =>
  ({ coords: { latitude, longitude } }) as GeolocationPosition;

async function show() {
  network({});
  return (await renderPage(<NearMe filter={{ q: "cpas", sort: "name" }} />)).router;
}

afterEach(() => vi.restoreAllMocks());

test("the device is asked on the click only, and its place is rounded before it is sent", async () => {
  const asked = device((found) => found(at(50.8384912, 4.3877465)));
  const router = await show();
  expect(asked).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Près de moi" }));
  expect(await screen.findByText("elsewhere")).toBeVisible();
  expect(router.state.location.search).toEqual({ q: "cpas", near: ["50.838,4.388"] });
});

test.each([
  [
    "refuses",
    (_: PositionCallback, failed: PositionErrorCallback) => failed(error(1)),
    /pas donné votre position/,
  ],
  [
    "waits too long",
    (_: PositionCallback, failed: PositionErrorCallback) => failed(error(3)),
    /ne connaît pas/,
  ],
  ["is in Paris", (found: PositionCallback) => found(at(48.8566, 2.3522)), /hors de la Région/],
])("visitor whose device %s reads what to do instead", async (_, answer, said) => {
  device(answer);
  await show();
  await userEvent.click(screen.getByRole("button", { name: "Près de moi" }));
  expect(await screen.findByText(said)).toBeVisible();
});

function error(code: number) {
  return { code, PERMISSION_DENIED: 1 } as GeolocationPositionError;
}
