import { act, renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { merge, useDraft } from "./drafts";

const record = { version: 1, form: { name: "Casa Clara", hours: "" } };

test("what was typed is still there after the page was left", () => {
  const first = renderHook(() => useDraft("service.1", record));
  act(() => first.result.current.change({ name: "Casa Clara ASBL" }));
  first.unmount();
  const second = renderHook(() => useDraft("service.1", record));
  expect(second.result.current.draft.form.name).toBe("Casa Clara ASBL");
  expect(second.result.current.restoredAt).toBeDefined();
});

test("what tells of a person is kept by the tab, and not by the device", () => {
  const first = renderHook(() => useDraft("registration.1", record, "tab"));
  act(() => first.result.current.change({ name: "Ada" }));
  first.unmount();
  expect(localStorage.getItem("estuaire.draft.registration.1")).toBeNull();
  const second = renderHook(() => useDraft("registration.1", record, "tab"));
  expect(second.result.current.draft.form.name).toBe("Ada");
});

test("what was typed in a form that has got a field since takes it from the record", () => {
  const first = renderHook(() => useDraft("service.1", record));
  act(() => first.result.current.change({ name: "Casa Clara ASBL" }));
  first.unmount();
  const grown = { version: 1, form: { ...record.form, notices: [] as string[] } };
  const second = renderHook(() => useDraft("service.1", grown));
  expect(second.result.current.draft.form).toEqual({ name: "Casa Clara ASBL", hours: "", notices: [] });
});

test("the draft of a record does not appear in another's form", () => {
  const first = renderHook(() => useDraft("service.1", record));
  act(() => first.result.current.change({ name: "Casa Clara ASBL" }));
  const other = renderHook(() => useDraft("service.2", record));
  expect(other.result.current.draft.form.name).toBe("Casa Clara");
});

test("a draft that was saved is forgotten", () => {
  const first = renderHook(() => useDraft("service.1", record));
  act(() => first.result.current.change({ name: "Casa Clara ASBL" }));
  act(() => first.result.current.saved());
  expect(renderHook(() => useDraft("service.1", record)).result.current.restoredAt).toBeUndefined();
});

test("typing back what stood there keeps nothing", () => {
  const first = renderHook(() => useDraft("service.1", record));
  act(() => first.result.current.change({ name: "x" }));
  act(() => first.result.current.change({ name: "Casa Clara" }));
  expect(localStorage).toHaveLength(0);
});

test("what only others changed is taken over, what only I typed stays", () => {
  const merged = merge({ name: "A", hours: "1" }, { name: "B", hours: "1" }, { name: "A", hours: "2" });
  expect(merged).toEqual({ form: { name: "B", hours: "2" }, taken: ["hours"], conflicts: [] });
});

test("what both changed stays as I typed it, and is a conflict", () => {
  const merged = merge({ name: "A" }, { name: "B" }, { name: "C" });
  expect(merged).toEqual({ form: { name: "B" }, taken: [], conflicts: ["name"] });
});

test("the same change on both sides is no conflict", () => {
  expect(merge({ name: "A" }, { name: "B" }, { name: "B" }).conflicts).toEqual([]);
});

test("what nobody typed in follows the record, what somebody typed in does not", () => {
  const view = renderHook((now: typeof record) => useDraft("service.1", now), { initialProps: record });
  view.rerender({ version: 2, form: { name: "Casa Clara ASBL", hours: "" } });
  expect(view.result.current.draft).toMatchObject({ version: 2, form: { name: "Casa Clara ASBL" } });
  act(() => view.result.current.change({ hours: "9-17" }));
  view.rerender({ version: 3, form: { name: "Clara", hours: "" } });
  expect(view.result.current.draft).toMatchObject({
    version: 2,
    form: { name: "Casa Clara ASBL", hours: "9-17" },
  });
});
