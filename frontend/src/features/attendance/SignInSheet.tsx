import { useQuery } from "@tanstack/react-query";
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
  return (
    <div className={styles.sheet}>
      <h2>{m.attendance_sheet()}</h2>
      <p>{when}</p>
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
          {coming.map((each) => (
            <tr key={each.id}>
              <th scope="row">{each.name ?? m.attendance_anonymous()}</th>
              <td>{organisationOf(each)}</td>
              <td>{each.function}</td>
              <td />
            </tr>
          ))}
          {Array.from({ length: emptyLines }, (_, i) => (
            <tr key={i}>
              <td />
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
