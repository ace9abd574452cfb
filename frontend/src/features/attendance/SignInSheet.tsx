import { useQuery } from "@tanstack/react-query";
import type { RegistrationItem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { byName, organisationOf } from "./format";
import { everybodyQuery } from "./queries";
import styles from "./SignInSheet.module.css";

/** So many lines for those who come without having registered. */
const emptyLines = 12;

type SignInSheetProps = {
  event: string;
  when: string;
};

/** The list to sign at the door, on paper only: who comes and for whom, with no address of anybody. */
export function SignInSheet({ event, when }: SignInSheetProps) {
  const { data = [] } = useQuery(everybodyQuery(event));
  const coming = byName(data.filter(({ state }) => state === "CONFIRMED"));
  const presenters = coming.filter(({ presenter }) => presenter);
  return (
    <div className={styles.sheet}>
      <h2>{m.attendance_sheet()}</h2>
      <p>{when}</p>
      {presenters.length > 0 && (
        <>
          <h3>{m.attendance_presenters()}</h3>
          <Lines people={presenters} empty={0} />
          <h3>{m.attendance_participants()}</h3>
        </>
      )}
      <Lines people={coming.filter(({ presenter }) => !presenter)} empty={emptyLines} />
    </div>
  );
}

function Lines({ people, empty }: { people: RegistrationItem[]; empty: number }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{m.attendance_name()}</th>
          <th scope="col">{m.attendance_organisation()}</th>
          <th scope="col">{m.attendance_function()}</th>
          <th scope="col">{m.attendance_signature()}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((each) => (
          <tr key={each.id}>
            <th scope="row">{each.name ?? m.attendance_anonymous()}</th>
            <td>{organisationOf(each)}</td>
            <td>{each.function}</td>
            <td />
          </tr>
        ))}
        {Array.from({ length: empty }, (_, i) => (
          <tr key={i}>
            <td />
            <td />
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
