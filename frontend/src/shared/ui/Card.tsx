import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./Card.module.css";

type CardProps = {
  id?: string;
  /** The name of the thing: the link that leads to it. */
  name: ReactNode;
  /** The level of its heading: below that of its list, or of the page when it stands alone. */
  level?: 2 | 3 | 4;
  children?: ReactNode;
};

/** A thing in a list, which leads to it as a whole. */
export function Card({ id, name, level = 3, children }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <article className={styles.card} id={id}>
      <Heading className={styles.name}>{name}</Heading>
      {children}
    </article>
  );
}

/** The small facts at the foot of a card. */
export function CardFacts({ children }: { children: ReactNode }) {
  return <p className={styles.facts}>{children}</p>;
}

/** A small fact with the icon that one finds it by. */
export function CardFact({ icon: Icon, children }: { icon: LucideIcon; children: ReactNode }) {
  return (
    <span className={styles.fact}>
      <Icon size={16} aria-hidden />
      {children}
    </span>
  );
}

type CardListProps<T> = {
  items: T[];
  card: (item: T) => ReactNode;
  keyOf: (item: T) => string;
  /** Beside each other where there is room, for cards with little to say. */
  columns?: boolean;
};

/** Cards under each other, as the list that they are. */
export function CardList<T>({ items, card, keyOf, columns }: CardListProps<T>) {
  return (
    <ul className={`${styles.list} ${columns ? styles.columns : ""}`}>
      {items.map((item) => (
        <li key={keyOf(item)} data-key={keyOf(item)}>
          {card(item)}
        </li>
      ))}
    </ul>
  );
}
