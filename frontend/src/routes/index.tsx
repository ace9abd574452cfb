import { createFileRoute } from "@tanstack/react-router";
import { NextEvents } from "#/features/agenda/NextEvents";
import { SearchBox } from "#/features/directory/SearchBox";
import { BassinCards } from "#/features/territory/BassinCards";
import { m } from "#/shared/i18n/generated/messages.js";
import { Hero, Section } from "#/shared/ui/Hero";
import { usePageTitle } from "#/shared/ui/Page";

export const Route = createFileRoute("/")({ component: Home });

function Home() {
  usePageTitle(m.home_title());
  return (
    <>
      <Hero heading={m.home_heading()} lead={m.home_lead()}>
        <SearchBox />
      </Hero>
      <Section heading={m.home_bassins()} lead={m.home_bassins_lead()}>
        <BassinCards />
      </Section>
      <Section heading={m.agenda_next()} lead={m.agenda_lead()}>
        <NextEvents filter={{}} />
      </Section>
      <Section heading={m.home_what()}>
        <p>{m.home_what_1()}</p>
        <p>{m.home_what_2()}</p>
      </Section>
    </>
  );
}
