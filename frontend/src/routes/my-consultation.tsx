import { createFileRoute } from "@tanstack/react-router";
import { FollowedConsultation } from "#/features/findings/FollowedConsultation";
import { GroupAtWork } from "#/features/groups/GroupAtWork";
import { LinkedConsultation } from "#/features/polls/LinkedConsultation";
import { useLinkSecret } from "#/shared/session/link";

export const Route = createFileRoute("/my-consultation")({
  component: () => {
    const secret = useLinkSecret();
    return (
      <LinkedConsultation
        key={secret}
        secret={secret}
        sections={
          <>
            <GroupAtWork secret={secret} />
            <FollowedConsultation secret={secret} />
          </>
        }
      />
    );
  },
});
