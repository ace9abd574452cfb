import type { MyConsultation } from "#/shared/api/polls";
import { clockTime, dayInBrussels, formatDate } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Notice } from "#/shared/ui/Notice";
import { Fact, Facts, RecordSection } from "#/shared/ui/RecordLayout";

/** The group in which one has a place: when and where. */
export function MyGroup({ group }: { group: NonNullable<MyConsultation["group"]> }) {
  const { number, title, state, when, place, onlineLink } = group;
  const off = state === "CANCELLED" || state === "POSTPONED";
  return (
    <RecordSection heading={m.polls_my_group()}>
      {off && <Notice kind="warning" heading={m.polls_my_group_cancelled()} />}
      <p>
        <strong>{m.polls_group_number({ number: String(number) })}</strong> · {words(title)}
      </p>
      <Facts>
        {when && (
          <Fact name={m.polls_my_group_when()}>
            {formatDate(dayInBrussels(when.start))}, {clockTime(when.start)}
            {when.end && ` – ${clockTime(when.end)}`}
          </Fact>
        )}
        {words(place) && <Fact name={m.polls_my_group_place()}>{words(place)}</Fact>}
        {onlineLink && (
          <Fact name={m.polls_my_group_online()}>
            <a href={onlineLink}>{m.polls_my_group_join()}</a>
          </Fact>
        )}
      </Facts>
    </RecordSection>
  );
}
