import { useState } from "react";
import type { Text } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useRested } from "#/shared/lib/rested";
import { Combobox } from "./Combobox";
import styles from "./DoubleChoice.module.css";
import { Choices } from "./Field";

/** A record that may be the same as another one. */
export type Double = { id: string; name: Text };

type DoubleChoiceProps = {
  self: Double;
  /** Those that are like it. */
  similar: Double[];
  /** Those whose names hold what is typed. */
  useNamed: (typed: string) => Double[];
  /** Says which of the two stays and which goes, once both are known. */
  onChoose: (pair: { kept: string; gone: string }) => void;
};

/** Which other record is the same, and which of the two stays. */
export function DoubleChoice({ self, similar, useNamed, onChoose }: DoubleChoiceProps) {
  const [found, setFound] = useState<Double>();
  const [double, setDouble] = useState<Double>();
  const [kept, setKept] = useState(self.id);
  const choose = (other: Double, stays: string) => {
    const keptId = stays === self.id ? self.id : other.id;
    setDouble(other);
    setKept(keptId);
    onChoose({ kept: keptId, gone: keptId === self.id ? other.id : self.id });
  };
  // What was searched for stays on offer beside those that are like it.
  const offered = [...similar.filter(({ id }) => id !== found?.id), ...(found ? [found] : [])];
  return (
    <div className={styles.choice}>
      {offered.length > 0 && (
        <Choices
          id="double"
          label={m.twins_which_double()}
          options={offered.map(({ id, name }) => ({ code: id, label: words(name) }))}
          chosen={[double?.id ?? ""]}
          onChange={([id]) => {
            const chosen = offered.find((each) => each.id === id);
            if (chosen) choose(chosen, kept);
          }}
          several={false}
        />
      )}
      <NamedSearch
        self={self}
        useNamed={useNamed}
        onChoose={(other) => {
          setFound(other);
          choose(other, kept);
        }}
      />
      {double && (
        <Choices
          id="kept"
          label={m.twins_which_stays()}
          hint={m.twins_which_stays_hint()}
          options={[self, double].map(({ id, name }, i) => ({
            code: id,
            label: i === 0 ? m.twins_this_record({ name: words(name) }) : words(name),
          }))}
          chosen={[kept]}
          onChange={([id = self.id]) => choose(double, id)}
          several={false}
        />
      )}
    </div>
  );
}

type NamedSearchProps = Pick<DoubleChoiceProps, "self" | "useNamed"> & { onChoose: (double: Double) => void };

function NamedSearch({ self, useNamed, onChoose }: NamedSearchProps) {
  const [typed, setTyped] = useState("");
  const named = useNamed(useRested(typed.trim(), 150)).filter(({ id }) => id !== self.id);
  const options = named.map((each) => ({ key: each.id, name: each.name, value: each }));
  return (
    <div className={styles.search}>
      <label htmlFor="double-search">{m.twins_search_double()}</label>
      <Combobox
        id="double-search"
        name="double"
        value={typed}
        onType={setTyped}
        placeholder=""
        label={m.twins_search_double()}
        groups={typed.trim() && options.length > 0 ? [{ heading: m.twins_found(), options }] : []}
        onChoose={(double) => {
          setTyped("");
          onChoose(double);
        }}
      />
    </div>
  );
}
