import { language } from "#/shared/i18n/language";
import { isProblem, type Outcome, ownProblem } from "./problem";

type Sending = {
  address: string;
  file: File;
  /** Told from 0 to 1, as the file goes. */
  onShare: (share: number) => void;
  /** Stops it half-way: nothing is stored, and there is no outcome. */
  signal: AbortSignal;
};

/** Sends a file as it is, and tells how much of it has gone, which `fetch` cannot. */
export function upload<T>({ address, file, onShare, signal }: Sending): Promise<Outcome<T> | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.responseType = "json";
    request.setRequestHeader("Accept-Language", language());
    request.setRequestHeader("X-Estuaire", "1");
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.setRequestHeader("Content-Disposition", attachment(file.name));
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(outcomeOf(request));
    request.onerror = () => resolve({ done: false, problem: ownProblem("unreachable") });
    request.onabort = () => resolve(undefined);
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}

/** The name of a file as RFC 8187 writes it: addresses end up in logs, headers do not. */
export function attachment(name: string): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}

function outcomeOf<T>({ status, response }: XMLHttpRequest): Outcome<T> {
  if (status >= 200 && status < 300) return { done: true, value: response as T };
  return { done: false, problem: isProblem(response) ? response : ownProblem("unexpected", status) };
}
