import { createFileRoute } from "@tanstack/react-router";
import { m } from "#/shared/i18n/generated/messages.js";
import { Article, Chapter } from "#/shared/ui/Article";
import { Page } from "#/shared/ui/Page";

export const Route = createFileRoute("/accessibility")({ component: Accessibility });

function Accessibility() {
  return (
    <Page heading={m.pages_accessibility_heading()} lead={m.pages_accessibility_lead()}>
      <Article>
        <Chapter heading={m.pages_accessibility_state()}>
          {[m.pages_accessibility_state_1(), m.pages_accessibility_state_2()]}
        </Chapter>
        <Chapter heading={m.pages_accessibility_limits()}>{m.pages_accessibility_limits_1()}</Chapter>
        <Chapter heading={m.pages_accessibility_help()}>
          {[m.pages_accessibility_help_1(), m.pages_accessibility_help_2()]}
        </Chapter>
        <Chapter heading={m.pages_accessibility_tested()}>{m.pages_accessibility_tested_1()}</Chapter>
      </Article>
    </Page>
  );
}
