import { useQuery } from "@tanstack/react-query";
import { m } from "#/shared/i18n/generated/messages.js";
import { Count, Counts } from "#/shared/ui/Counts";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { figuresQuery } from "./figures";
import { seatsQuery } from "./queries";

/** How many are to come, and how many came; who presents something, and who came without having registered, apart. */
export function Numbers({ event }: { event: string }) {
  const figures = useQuery(figuresQuery(event)).data;
  return (
    <Loaded query={useQuery(seatsQuery(event))} skeleton={<Skeleton blocks={1} />}>
      {({ capacity, offered, waiting, left }) => (
        <Counts label={m.attendance_numbers()}>
          {figures && <Count name={m.attendance_confirmed()} value={figures.confirmed} />}
          {left !== null && <Count name={m.attendance_left()} value={left} of={capacity} />}
          {offered > 0 && <Count name={m.attendance_offered()} value={offered} />}
          {waiting > 0 && <Count name={m.attendance_waiting()} value={waiting} />}
          {figures && (
            <>
              <Count name={m.attendance_came()} value={figures.present} />
              <Count name={m.attendance_walk_ins()} value={figures.walkIns} />
              {figures.presenters > 0 && (
                <Count
                  name={m.attendance_presenters_came()}
                  value={figures.presentersPresent}
                  of={figures.presenters}
                />
              )}
              {figures.mailFailed > 0 && (
                <Count name={m.attendance_mails_failed()} value={figures.mailFailed} />
              )}
            </>
          )}
        </Counts>
      )}
    </Loaded>
  );
}
