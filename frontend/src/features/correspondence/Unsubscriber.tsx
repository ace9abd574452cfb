import { useQuery } from "@tanstack/react-query";
import type { MailSubscription } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Acts } from "#/shared/ui/Acts";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { useSubscription } from "./mutations";
import { subscriptionQuery } from "./queries";

const topicWords: Record<MailSubscription["topic"], () => string> = {
  VERIFICATION: m.correspondence_topic_verification,
  SAVED_SEARCH: m.correspondence_topic_search,
  REGISTRATION_REMINDER: m.correspondence_topic_registration,
  EVENT_INVITATION: m.correspondence_topic_invitation,
  CONSULTATION_PROGRESS: m.correspondence_topic_progress,
  EVALUATION: m.correspondence_topic_evaluation,
};

/** Stops mails of a kind, or has them sent again, for whoever holds the link at their foot. */
export function Unsubscriber({ secret }: { secret: string }) {
  return (
    <Loaded query={useQuery(subscriptionQuery(secret))} skeleton={<PageSkeleton />}>
      {(subscription) => <Choice secret={secret} subscription={subscription} />}
    </Loaded>
  );
}

function Choice({ secret, subscription }: { secret: string; subscription: MailSubscription }) {
  const mutation = useSubscription(secret);
  const topic = topicWords[subscription.topic]();
  return (
    <Page
      heading={subscription.stopped ? m.correspondence_stopped_heading() : m.correspondence_heading()}
      lead={
        subscription.stopped ? m.correspondence_stopped_lead({ topic }) : m.correspondence_lead({ topic })
      }
    >
      <Acts
        label={m.correspondence_heading()}
        acts={[
          subscription.stopped
            ? {
                code: "RESUME" as const,
                label: m.correspondence_resume(),
                done: m.correspondence_resumed(),
                look: "secondary",
              }
            : {
                code: "STOP" as const,
                label: m.correspondence_stop(),
                done: m.correspondence_stopped(),
                look: "primary",
              },
        ]}
        arrived={undefined}
        mutation={mutation}
      />
      <p>{m.correspondence_others()}</p>
    </Page>
  );
}
