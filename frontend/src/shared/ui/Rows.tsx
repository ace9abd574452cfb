import { ArrowDown, ArrowUp, Plus, Trash2 } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { Button, ButtonRow } from "./Button";
import { fieldId } from "./ErrorSummary";
import styles from "./Rows.module.css";

type RowsProps<T> = {
  /** Where the list stands in the form: `/contacts`. */
  pointer: string;
  rows: T[];
  onChange: (rows: T[]) => void;
  /** What a new row starts with. */
  empty: T;
  hint?: ReactNode;
  add: string;
  remove: (number: number) => string;
  /** What the buttons that put a row elsewhere are called, where the order says something. */
  move?: { up: (number: number) => string; down: (number: number) => string };
  /** What a row is called, from its number. */
  legend: (number: number) => string;
  children: (row: T, pointer: string, change: (part: Partial<T>) => void) => ReactNode;
};

/** Things of which there may be none or several, each with its own fields. */
export function Rows<T extends object>(props: RowsProps<T>) {
  const { pointer, rows, onChange, empty, hint, add, remove, move, legend, children } = props;
  const box = useRef<HTMLDivElement>(null);
  const change = (i: number, part: Partial<T>) =>
    onChange(rows.map((row, each) => (each === i ? { ...row, ...part } : row)));
  const removeAt = (i: number) => {
    onChange(rows.filter((_, each) => each !== i));
    // The row that held the focus goes away; the group keeps it.
    box.current?.focus();
  };
  return (
    <div className={styles.rows} id={fieldId(pointer)} tabIndex={-1} ref={box}>
      {hint && <p className={styles.hint}>{hint}</p>}
      {rows.map((row, i) => (
        <fieldset className={styles.row} key={i} id={fieldId(`${pointer}/${i}`)} tabIndex={-1}>
          <legend>{legend(i + 1)}</legend>
          {children(row, `${pointer}/${i}`, (part) => change(i, part))}
          <ButtonRow>
            {move && <Movers pointer={pointer} rows={rows} at={i} move={move} onChange={onChange} />}
            <Button look="quiet" onClick={() => removeAt(i)}>
              <Trash2 size={18} aria-hidden />
              {remove(i + 1)}
            </Button>
          </ButtonRow>
        </fieldset>
      ))}
      <Button look="secondary" onClick={() => onChange([...rows, empty])}>
        <Plus size={18} aria-hidden />
        {add}
      </Button>
    </div>
  );
}

type MoversProps<T> = Required<Pick<RowsProps<T>, "pointer" | "rows" | "onChange" | "move">> & { at: number };

/** The buttons that put a row one place up or down; the focus goes along with the row. */
function Movers<T>({ pointer, rows, at, move, onChange }: MoversProps<T>) {
  const mover = (row: number, way: "up" | "down") => `${fieldId(`${pointer}/${row}`)}-${way}`;
  const put = (way: "up" | "down", other: number) => {
    onChange(rows.map((row, i) => rows[i === at ? other : i === other ? at : i] ?? row));
    const back = way === "up" ? "down" : "up";
    (document.getElementById(mover(other, way)) ?? document.getElementById(mover(other, back)))?.focus();
  };
  return (
    <>
      {at > 0 && (
        <Button look="quiet" id={mover(at, "up")} onClick={() => put("up", at - 1)}>
          <ArrowUp size={18} aria-hidden />
          {move.up(at + 1)}
        </Button>
      )}
      {at < rows.length - 1 && (
        <Button look="quiet" id={mover(at, "down")} onClick={() => put("down", at + 1)}>
          <ArrowDown size={18} aria-hidden />
          {move.down(at + 1)}
        </Button>
      )}
    </>
  );
}
