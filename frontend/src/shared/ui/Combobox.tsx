import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Text } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import styles from "./Combobox.module.css";
import { ForVoices } from "./ForVoices";
import { Words } from "./Words";

type Option<T> = { key: string; name: Text; value: T };

/** Suggestions of one kind, under their heading. */
export type OptionGroup<T> = { heading: string; options: Option<T>[] };

type ComboboxProps<T> = {
  id: string;
  name: string;
  /** What is typed so far. */
  value: string;
  onType: (typed: string) => void;
  placeholder?: string;
  /** What a browser may fill in of itself: a token of `autocomplete`. */
  purpose?: string;
  /** The elements that explain the text, where some do. */
  describedBy?: string;
  maxLength?: number;
  /** What the text is, for voices, where no label stands beside it. */
  voice?: string;
  /** What the suggestions are, for voices. */
  label: string;
  groups: OptionGroup<T>[];
  onChoose: (value: T) => void;
};

/**
 * A line of text with suggestions under it, as the ARIA Authoring Practices describe it. Nothing is chosen unless
 * one goes to it: Enter alone stays what it is in any form.
 */
export function Combobox<T>(props: ComboboxProps<T>) {
  const {
    id,
    name,
    value,
    onType,
    placeholder,
    purpose,
    describedBy,
    maxLength,
    voice,
    label,
    groups,
    onChoose,
  } = props;
  const options = groups.flatMap((group) => group.options);
  const choice = useChoice(options, onChoose);
  const { open, active } = choice;
  const list = useId();
  return (
    <div className={styles.combobox}>
      <input
        id={id}
        name={name}
        role="combobox"
        aria-label={voice}
        aria-describedby={describedBy}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        aria-activedescendant={active && optionId(list, active)}
        autoComplete={purpose ?? "off"}
        maxLength={maxLength}
        enterKeyHint={purpose ? "next" : "search"}
        placeholder={placeholder}
        value={value}
        onChange={(event) => {
          onType(event.target.value);
          choice.show();
        }}
        onClick={choice.show}
        onBlur={choice.close}
        onKeyDown={choice.onKeyDown}
      />
      {open && (
        <OptionList id={list} label={label} groups={groups} active={active} onChoose={choice.choose} />
      )}
      <ForVoices role="status">{open ? m.common_suggestions({ count: options.length }) : ""}</ForVoices>
    </div>
  );
}

type OptionListProps<T> = {
  id: string;
  label: string;
  groups: OptionGroup<T>[];
  active: Option<T> | undefined;
  onChoose: (option: Option<T>) => void;
};

function OptionList<T>({ id, label, groups, active, onChoose }: OptionListProps<T>) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label={label}
      className={styles.list}
      // Pressing must not take the focus out of the text: the list would close before the click.
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map(({ heading, options }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list of options.
        <div key={heading} role="group" aria-label={heading}>
          <div className={styles.heading} aria-hidden>
            {heading}
          </div>
          {options.map((option) => (
            <Suggested
              key={option.key}
              id={optionId(id, option)}
              name={option.name}
              active={option === active}
              onChoose={() => onChoose(option)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

type SuggestedProps = { id: string; name: Text; active: boolean; onChoose: () => void };

function Suggested({ id, name, active, onChoose }: SuggestedProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) box.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text, which names the active option.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the text hears the keys.
    <div ref={box} id={id} role="option" aria-selected={active} className={styles.option} onClick={onChoose}>
      <Words of={name} />
    </div>
  );
}

function optionId<T>(list: string, option: Option<T>): string {
  return `${list}-${option.key}`;
}

/** Which of the options the keyboard is at, none while it is in the text, and whether they are shown. */
function useChoice<T>(options: Option<T>[], onChoose: (value: T) => void) {
  const [wanted, setWanted] = useState(false);
  const [key, setKey] = useState<string>();
  const open = wanted && options.length > 0;
  // An option that newer suggestions no longer hold is active no longer.
  const at = open ? options.findIndex((option) => option.key === key) : -1;
  const active = options[at];

  const goTo = (option: Option<T> | undefined, shown: boolean) => {
    setKey(option?.key);
    setWanted(shown);
  };
  const show = () => goTo(undefined, true);
  const close = () => goTo(undefined, false);
  const choose = (option: Option<T>) => {
    close();
    onChoose(option.value);
  };
  const move = (step: number) => {
    // The text is one more stop between the last option and the first.
    const stops = options.length + 1;
    goTo(options[((at + 1 + step + stops) % stops) - 1], true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || options.length === 0) return;
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Escape" && open) close();
    else if (event.key === "Enter" && active) choose(active);
    else {
      // Enter without a choice sends the form, and what was suggested is out of date.
      if (event.key === "Enter") close();
      return;
    }
    event.preventDefault();
  };
  return { open, active, show, close, choose, onKeyDown };
}
