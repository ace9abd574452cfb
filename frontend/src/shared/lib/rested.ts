import { useEffect, useState } from "react";

/** A value once it has rested for some milliseconds: what changes at every key is not asked for at every key. */
export function useRested<T>(value: T, milliseconds: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const rest = setTimeout(() => setRested(value), milliseconds);
    return () => clearTimeout(rest);
  }, [value, milliseconds]);
  return rested;
}
