type PageOf<T> = { items: T[]; size: number; total: number };

/**
 * The items of a list that is read whole, page after page.
 *
 * @param most how many pages at most
 */
export async function every<T>(
  ask: (page: number) => Promise<PageOf<T>>,
  most = Number.POSITIVE_INFINITY,
): Promise<T[]> {
  const first = await ask(1);
  const pages = Math.min(most, Math.ceil(first.total / first.size));
  const others = await Promise.all(Array.from({ length: Math.max(0, pages - 1) }, (_, i) => ask(i + 2)));
  return [first, ...others].flatMap((page) => page.items);
}
