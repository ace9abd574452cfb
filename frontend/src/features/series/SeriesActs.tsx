import type { AgendaEvent, Series } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { type Act, Acts } from "#/shared/ui/Acts";
import { useActOnSeries } from "./mutations";
import { RepetitionEditor } from "./RepetitionEditor";
import { ResumptionEditor, SuspensionEditor } from "./SuspensionEditor";

type SeriesActsProps = {
  event: AgendaEvent;
  /** None while the event happens once. */
  series?: Series;
};

/** What whoever has the right can do with how an event repeats. */
export function SeriesActs({ event, series }: SeriesActsProps) {
  const rights: string[] = series?.rights ?? event.rights;
  const acts = [...repeating(event, series), ...(series ? suspending(series) : [])];
  return (
    <Acts
      label={m.series_acts()}
      acts={acts.filter(({ code }) => rights.includes(code))}
      arrived={undefined}
      mutation={useActOnSeries(series, event.id)}
    />
  );
}

function repeating(event: AgendaEvent, series: Series | undefined): Act<string>[] {
  const code = series ? "EDIT" : "REPEAT";
  const label = series ? m.series_change() : m.series_repeat();
  return [
    {
      ...{ code, label, done: m.series_done_repeated(), look: "secondary" },
      tell: (steps) => <RepetitionEditor {...steps} event={event} series={series} heading={label} />,
    },
    {
      ...{ code: "REMOVE", label: m.series_remove(), done: m.series_done_removed(), look: "secondary" },
    },
  ];
}

function suspending(series: Series): Act<string>[] {
  return [
    {
      ...{ code: "SUSPEND", label: m.series_suspend(), done: m.series_done_suspended(), look: "danger" },
      tell: (steps) => <SuspensionEditor {...steps} series={series} heading={m.series_suspend()} />,
    },
    {
      ...{ code: "RESUME", label: m.series_resume(), done: m.series_done_resumed(), look: "primary" },
      tell: (steps) => <ResumptionEditor {...steps} series={series} heading={m.series_resume()} />,
    },
  ];
}
