import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";

/** Closes a run with the line that every kind of test prints: « N passed, N failed ». */
export default class ClosingLine implements Reporter {
  private passed = 0;
  private failed = 0;

  onTestEnd(_test: TestCase, result: TestResult): void {
    // A skipped test is one that did not pass.
    if (result.status === "passed") this.passed++;
    else this.failed++;
  }

  onEnd(): void {
    console.log(`${this.passed} passed, ${this.failed} failed`);
  }
}
