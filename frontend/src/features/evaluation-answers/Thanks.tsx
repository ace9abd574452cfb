import type { MyEvaluation } from "#/shared/api/answers";
import { formatInstant } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "#/shared/ui/Button";
import { Page } from "#/shared/ui/Page";
import { RecordSection } from "#/shared/ui/RecordLayout";

type ThanksProps = { evaluation: MyEvaluation; onAnother: () => void };

/** Says that it is sent, and what happens next. */
export function Thanks({ evaluation: { closesAt, byRight }, onAnother }: ThanksProps) {
  return (
    <Page heading={m.answers_thanks()} lead={m.answers_thanks_lead()}>
      <RecordSection heading={m.answers_next()}>
        {closesAt && <p>{m.answers_next_until({ when: formatInstant(closesAt) })}</p>}
        <p>{m.answers_next_counted()}</p>
        {byRight && <p>{m.answers_next_no_reminder()}</p>}
        {!byRight && (
          <p>
            <Button look="secondary" onClick={onAnother}>
              {m.answers_another()}
            </Button>
          </p>
        )}
      </RecordSection>
    </Page>
  );
}
