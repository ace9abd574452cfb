import type { ProgrammeSlot, VisitReceipt } from "#/shared/api/opendoors";
import { m } from "#/shared/i18n/generated/messages.js";
import { Done } from "#/shared/ui/Done";
import { Words } from "#/shared/ui/Words";
import { hoursInWords, standingInWords } from "./format";
import { Itinerary } from "./Itinerary";
import styles from "./Visits.module.css";

/** What was booked, as one is told at once. */
export type Booked = { receipt: VisitReceipt; slots: ProgrammeSlot[]; email: string };

/** What became of each visit, and what comes by mail. */
export function ComposerReceipt({ receipt, slots, email }: Booked) {
  const standing = (id: string) => receipt.visits.find(({ slotId }) => slotId === id);
  return (
    <>
      <Done said={m.visits_booked()}>
        <p>{m.visits_booked_then({ email })}</p>
      </Done>
      <Itinerary visits={slots} ways={receipt.ways} slotOf={({ id }) => id} keyOf={({ id }) => id} level={3}>
        {(slot) => {
          const told = standing(slot.id);
          return (
            <li className={styles.visit}>
              <p className={styles.hours}>{hoursInWords(slot.when)}</p>
              <p>
                <Words of={slot.serviceName} />
              </p>
              {told && <p>{standingInWords(told)}</p>}
            </li>
          );
        }}
      </Itinerary>
    </>
  );
}
