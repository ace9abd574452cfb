import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { problemOf } from "#/shared/api/problem";
import { m } from "#/shared/i18n/generated/messages.js";
import { BassinLine } from "#/shared/ui/BassinLine";
import { Button } from "#/shared/ui/Button";
import { short, TextField } from "#/shared/ui/Field";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import styles from "./BassinCards.module.css";
import { bassinOfQuery } from "./queries";

/** Tells the bassin of a postal code, and says so when it may be one of several. */
export function BassinFinder() {
  const [postalCode, setPostalCode] = useState("");
  const answer = useQuery({ ...bassinOfQuery(postalCode), enabled: postalCode !== "" });
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setPostalCode(String(new FormData(event.currentTarget).get("postalCode") ?? "").trim());
  };
  return (
    <form className={styles.finder} onSubmit={find}>
      <TextField
        id="postal-code"
        name="postalCode"
        label={m.territory_which()}
        hint={m.territory_which_hint()}
        className={short}
        inputMode="numeric"
        autoComplete="postal-code"
        pattern="[0-9]{4}"
        required
      />
      <Button type="submit" look="secondary">
        {m.territory_find()}
      </Button>
      <div role="status">{answer.data && <BassinLine answer={answer.data} />}</div>
      {answer.isError && <ProblemNotice problem={problemOf(answer.error)} />}
    </form>
  );
}
