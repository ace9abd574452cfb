import { useExplanations, useLabels } from "#/shared/api/reference";
import type { Practice, Service } from "#/shared/api/types";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Note, RecordSection } from "#/shared/ui/RecordLayout";
import { Prose, ShortText } from "#/shared/ui/Words";
import styles from "./ServiceView.module.css";

/** What the service does for carers: each claim with what shows it, and since when. */
export function Practices({ service }: { service: Service }) {
  return (
    <RecordSection heading={m.directory_practices()}>
      <ul className={styles.practices}>
        {service.practices.map((practice, i) => (
          <li key={i}>
            <Claim practice={practice} />
          </li>
        ))}
      </ul>
    </RecordSection>
  );
}

function Claim({ practice }: { practice: Practice }) {
  const label = useLabels("practices");
  const explanation = useExplanations("practices");
  return (
    <>
      <h3>{label(practice.kind)}</h3>
      <Note>
        <ShortText of={explanation(practice.kind)} />
      </Note>
      <Prose of={practice.statement} />
      {practice.since && <Note>{m.directory_since({ date: formatDay(practice.since) })}</Note>}
      <Note>
        {practice.evidence
          ? m.directory_evidence({ evidence: practice.evidence })
          : m.directory_no_evidence()}
      </Note>
    </>
  );
}
