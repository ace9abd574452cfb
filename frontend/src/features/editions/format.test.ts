import { describe, expect, it } from "vitest";
import { daysInWords, missingInEdition, startOf } from "./format";

describe("missingInEdition", () => {
  it("asks for the call and for each day that is needed, and for no choices", () => {
    const faults = missingInEdition(startOf("SUD_EST", "2026-10-09"));
    expect(faults.map(({ id }) => id)).toEqual([
      ...["field-call", "field-applicationsFrom", "field-applicationsUntil", "field-programmeFrom"],
      ...["field-bookingFrom", "field-evaluationUntil"],
    ]);
  });

  it("asks for a bassin where the event is for the whole Region", () => {
    expect(missingInEdition(startOf(null, ""))[0]?.id).toBe("field-bassins");
  });
});

describe("daysInWords", () => {
  it("says one day by itself", () => {
    expect(daysInWords({ from: "2026-10-05", until: "2026-10-05" })).toBe("le 5 octobre 2026");
    expect(daysInWords({ from: "2026-10-05", until: "2026-10-09" })).toBe(
      "du 5 octobre 2026 au 9 octobre 2026 inclus",
    );
  });
});
