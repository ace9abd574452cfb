import styles from "./Bars.module.css";

type BarsProps = {
  all: number;
  some: number;
  /** What the widest bar stands for. */
  most: number;
};

/** Some of all, as a full bar in an outlined one; the numbers stand beside it, so voices are spared. */
export function Bars({ all, some, most }: BarsProps) {
  const share = (value: number) => `${most === 0 ? 0 : Math.round((100 * value) / most)}%`;
  return (
    <span className={styles.bars} aria-hidden>
      <span className={styles.all} style={{ inlineSize: share(all) }} />
      <span className={styles.some} style={{ inlineSize: share(some) }} />
    </span>
  );
}
