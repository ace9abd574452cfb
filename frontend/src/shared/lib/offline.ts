/**
 * Lets a page be opened without the network, once it was opened with it: a worker keeps the page and its files.
 *
 * @param path of that page, and of no other
 */
export async function keepPage(path: string): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  try {
    await navigator.serviceWorker.register("/programme-worker.js", { scope: path });
  } catch {
    // Private windows may refuse: then the page needs the network, as any other.
  }
}
