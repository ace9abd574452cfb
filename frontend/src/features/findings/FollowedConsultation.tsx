import { useQuery } from "@tanstack/react-query";
import { m } from "#/shared/i18n/generated/messages.js";
import { Acts } from "#/shared/ui/Acts";
import { ButtonLink } from "#/shared/ui/Button";
import { Loaded } from "#/shared/ui/Loaded";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { useFollow } from "./mutations";
import { followingQuery } from "./queries";

/** What becomes of a consultation, for who was interested: the report, and whether they are mailed what is new. */
export function FollowedConsultation({ secret }: { secret: string }) {
  const follow = useFollow(secret);
  return (
    <RecordSection heading={m.findings_following()}>
      <Loaded query={useQuery(followingQuery(secret))}>
        {({ consultationId, follows, published }) => (
          <>
            <p>{published ? m.findings_following_published() : m.findings_following_not_published()}</p>
            {published && (
              <p>
                <ButtonLink look="secondary" to="/consultations/$id/report" params={{ id: consultationId }}>
                  {m.findings_following_read()}
                </ButtonLink>
              </p>
            )}
            <p>{follows ? m.findings_following_on() : m.findings_following_off()}</p>
            <Acts
              label={follows ? m.findings_follow_no_more() : m.findings_follow()}
              acts={[
                follows
                  ? {
                      code: "FOLLOW_NO_MORE",
                      label: m.findings_follow_no_more(),
                      done: m.findings_following_off(),
                      look: "quiet",
                    }
                  : {
                      code: "FOLLOW",
                      label: m.findings_follow(),
                      done: m.findings_following_on(),
                      look: "secondary",
                    },
              ]}
              arrived={undefined}
              mutation={follow}
            />
          </>
        )}
      </Loaded>
    </RecordSection>
  );
}
