import { createFileRoute } from "@tanstack/react-router";
import { m } from "#/shared/i18n/generated/messages.js";
import { Article, Chapter } from "#/shared/ui/Article";
import { Page } from "#/shared/ui/Page";

export const Route = createFileRoute("/privacy")({ component: Privacy });

function Privacy() {
  return (
    <Page heading={m.pages_privacy_heading()} lead={m.pages_privacy_lead()}>
      <Article>
        <Chapter heading={m.pages_privacy_visit()}>
          {[m.pages_privacy_visit_1(), m.pages_privacy_visit_2()]}
        </Chapter>
        <Chapter heading={m.pages_privacy_account()}>
          {[m.pages_privacy_account_1(), m.agenda_personal_privacy()]}
        </Chapter>
        <Chapter heading={m.pages_privacy_records()}>{m.pages_privacy_records_1()}</Chapter>
        <Chapter heading={m.pages_privacy_report()}>{m.pages_privacy_report_1()}</Chapter>
        <Chapter heading={m.agenda_suggestion_privacy_heading()}>
          {m.agenda_suggestion_privacy_kept()}
        </Chapter>
        <Chapter heading={m.registrations_privacy_page_heading()}>{m.registrations_privacy_page()}</Chapter>
        <Chapter heading={m.pages_privacy_device()}>{m.pages_privacy_device_1()}</Chapter>
        <Chapter heading={m.pages_privacy_rights()}>
          {[m.pages_privacy_rights_1(), m.pages_privacy_rights_2()]}
        </Chapter>
      </Article>
    </Page>
  );
}
