import { useEffect } from "react";

/** A5 with a number at the foot of each page. */
const rules = `@page {
  size: A5;
  margin: 14mm 12mm 16mm;
  @bottom-center { content: counter(page); font: 9pt sans-serif; }
}`;

/** Prints on A5 while a component is shown, and nothing else that one prints later: a rule for paper holds for a whole document. */
export function usePaper(): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, []);
}
