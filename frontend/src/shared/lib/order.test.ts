import { expect, test } from "vitest";
import { moved, type Way } from "./order";

test.each<[string, Way, string[]]>([
  ["c", "up", ["a", "c", "b"]],
  ["a", "down", ["b", "a", "c"]],
  ["a", "up", ["a", "b", "c"]],
  ["c", "down", ["a", "b", "c"]],
  ["nobody", "up", ["a", "b", "c"]],
])("%s goes one place %s, and never beyond the ends", (id, way, order) => {
  expect(moved(["a", "b", "c"], (each) => each === id, way)).toEqual(order);
});
