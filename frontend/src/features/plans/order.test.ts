import { expect, test } from "vitest";
import { moved } from "./order";

const order = [
  { id: "a", actions: ["1", "2", "3"] },
  { id: "b", actions: ["4"] },
];

test("a priority goes with its actions", () => {
  expect(moved(order, "b", "up").map(({ id, actions }) => [id, ...actions])).toEqual([
    ["b", "4"],
    ["a", "1", "2", "3"],
  ]);
});

test("an action goes one place among those of its priority", () => {
  expect(moved(order, "2", "down")[0]?.actions).toEqual(["1", "3", "2"]);
  expect(moved(order, "2", "up")[0]?.actions).toEqual(["2", "1", "3"]);
});

test.each([
  ["a", "up"],
  ["b", "down"],
  ["1", "up"],
  ["4", "down"],
  ["nobody", "up"],
] as const)("%s stays where it is when there is no place %s", (id, way) => {
  expect(moved(order, id, way)).toEqual(order);
});
