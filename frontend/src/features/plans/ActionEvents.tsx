import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Plan, PlannedAction, Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { Choices, SelectField } from "#/shared/ui/Field";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { useActionEvents } from "./mutations";
import type { SayWhen } from "./PlanContent";
import { type Offer, offeredEventsQuery } from "./queries";

type ActionEventsProps = { plan: Plan; action: PlannedAction; sayWhen: SayWhen };

/** An event that one may tick. */
type Choice = Pick<PlannedAction["events"][number], "id" | "title" | "when">;

type Kind = "mission" | "theme" | "year";

/** Which events carried an action out: those that are linked, and others of the year to choose from. */
export function ActionEvents({ plan, action, sayWhen }: ActionEventsProps) {
  const { mission, theme, events } = action;
  const [kind, setKind] = useState<Kind>("mission");
  const [picked, setPicked] = useState<Choice[]>(events);
  const [problem, setProblem] = useState<Problem>();
  const [saved, setSaved] = useState(false);
  const keep = useActionEvents(plan.id, action);
  const offered = useQuery(offeredEventsQuery(plan.bassin, plan.year, offer(kind, mission, theme)));
  const save = async () => {
    setSaved(false);
    const result = await keep.mutateAsync(picked.map(({ id }) => id));
    setSaved(result.done);
    setProblem(result.done ? undefined : result.problem);
  };
  return (
    <>
      {saved && <Done said={m.plans_events_saved()} />}
      {problem && <ProblemNotice problem={problem} kept={m.common_typed_kept()} />}
      <SelectField
        id="offer"
        label={m.plans_events_offer()}
        value={kind}
        options={[
          { code: "mission", label: m.plans_offer_mission() },
          ...(theme ? [{ code: "theme", label: m.plans_offer_theme() }] : []),
          { code: "year", label: m.plans_offer_year() },
        ]}
        onChange={(code) => setKind(code === "theme" || code === "year" ? code : "mission")}
      />
      <Loaded query={offered} skeleton={<Skeleton blocks={1} />}>
        {(items) => {
          // What was ticked in another list is shown in each: nothing is saved that one does not see.
          const choices = [
            ...new Map([...events, ...picked, ...items].map((each) => [each.id, each])).values(),
          ];
          if (choices.length === 0) return <p>{m.plans_events_none()}</p>;
          return (
            <Choices
              id="field-events"
              label={m.plans_events()}
              hint={m.plans_events_hint()}
              options={choices.map(({ id, title, when }) => ({
                code: id,
                label: [words(title), sayWhen(when)].filter(Boolean).join(" · "),
              }))}
              chosen={picked.map(({ id }) => id)}
              onChange={(ids) => setPicked(choices.filter(({ id }) => ids.includes(id)))}
            />
          );
        }}
      </Loaded>
      <p>
        <Button look="secondary" busy={keep.isPending} onClick={save}>
          {m.plans_events_save()}
        </Button>
      </p>
    </>
  );
}

function offer(kind: Kind, mission: string, theme: string | null): Offer {
  if (kind === "theme" && theme) return { theme };
  return kind === "mission" ? { mission } : {};
}
