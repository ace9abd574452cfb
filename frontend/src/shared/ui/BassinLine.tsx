import { usePlaceNames } from "#/shared/api/reference";
import type { BassinAnswer } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { BassinMark } from "./Tag";

/** The bassin of a place: known, to be confirmed among candidates, or none outside the Region. */
export function BassinLine({ answer }: { answer: BassinAnswer }) {
  const placeName = usePlaceNames();
  if (answer.state === "CERTAIN" && answer.bassin) {
    return <BassinMark code={answer.bassin}>{placeName(answer.bassin)}</BassinMark>;
  }
  if (answer.state === "NONE") return <span>{m.common_bassin_none()}</span>;
  return (
    <div>
      <p>{m.common_bassin_to_confirm()}</p>
      <ul>
        {answer.candidates.map((candidate) => (
          <li key={candidate.bassin + words(candidate.locality)}>
            <BassinMark code={candidate.bassin}>
              {m.common_bassin_candidate({
                bassin: placeName(candidate.bassin),
                locality: words(candidate.locality),
              })}
            </BassinMark>
          </li>
        ))}
      </ul>
    </div>
  );
}
