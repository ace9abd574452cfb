import { useQuery } from "@tanstack/react-query";
import type { ConsultationFunnel } from "#/shared/api/consultations";
import { formatNumber } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { Note, RecordSection } from "#/shared/ui/RecordLayout";
import { Table } from "#/shared/ui/Table";
import styles from "./Consultations.module.css";
import { funnelQuery } from "./queries";

const steps: { step: keyof ConsultationFunnel; name: () => string; counts: () => string }[] = [
  { step: "addresses", name: m.consultations_funnel_addresses, counts: m.consultations_funnel_of_addresses },
  { step: "mailed", name: m.consultations_funnel_mailed, counts: m.consultations_funnel_of_addresses },
  { step: "opened", name: m.consultations_funnel_opened, counts: m.consultations_funnel_of_addresses },
  { step: "interested", name: m.consultations_funnel_interested, counts: m.consultations_funnel_of_people },
  { step: "answered", name: m.consultations_funnel_answered, counts: m.consultations_funnel_of_people },
  { step: "placed", name: m.consultations_funnel_placed, counts: m.consultations_funnel_of_people },
];

/** From addresses to people in groups: a picture, and the same as a table. */
export function Funnel({ id }: { id: string }) {
  return (
    <RecordSection heading={m.consultations_funnel()}>
      <Loaded query={useQuery(funnelQuery(id))} skeleton={<Skeleton blocks={2} />}>
        {(funnel) => (
          <>
            <Picture funnel={funnel} />
            <Table
              label={m.consultations_funnel()}
              rows={steps}
              keyOf={({ step }) => step}
              columns={[
                { heading: m.consultations_funnel_step(), cell: ({ name }) => name() },
                { heading: m.consultations_funnel_number(), cell: ({ step }) => formatNumber(funnel[step]) },
                { heading: m.consultations_funnel_counts(), cell: ({ counts }) => counts() },
              ]}
            />
            <Note>{m.consultations_funnel_note()}</Note>
          </>
        )}
      </Loaded>
    </RecordSection>
  );
}

/** The table below says the same to who does not see it. */
function Picture({ funnel }: { funnel: ConsultationFunnel }) {
  const widest = Math.max(1, ...Object.values(funnel));
  return (
    <div className={styles.funnel} aria-hidden>
      {steps.map(({ step, name }) => (
        <div key={step} className={styles.step}>
          <span>{name()}</span>
          <div className={styles.bar} style={{ width: `${(100 * funnel[step]) / widest}%` }}>
            {formatNumber(funnel[step])}
          </div>
        </div>
      ))}
    </div>
  );
}
