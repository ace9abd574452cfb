import type { Service } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Fact, Facts, RecordSection } from "#/shared/ui/RecordLayout";
import { Prose } from "#/shared/ui/Words";
import { accessibilityInWords, requestsInWords } from "./reception";

/** What to know before one comes: conditions, what to bring, what helps one in. */
export function ReceptionSection({ service: { reception, today } }: { service: Service }) {
  const { conditions, documents, accessibility } = reception;
  const requests = requestsInWords(reception, today);
  if (!conditions && !documents && !requests && accessibility.length === 0) return null;
  return (
    <RecordSection heading={m.directory_reception()}>
      <Facts>
        {requests && <Fact name={m.directory_requests()}>{requests}</Fact>}
        {conditions && (
          <Fact name={m.directory_conditions()}>
            <Prose of={conditions} />
          </Fact>
        )}
        {documents && (
          <Fact name={m.directory_documents()}>
            <Prose of={documents} />
          </Fact>
        )}
        {accessibility.length > 0 && (
          <Fact name={m.directory_accessibility()}>
            {accessibility.map(accessibilityInWords).join(" · ")}
          </Fact>
        )}
      </Facts>
    </RecordSection>
  );
}
