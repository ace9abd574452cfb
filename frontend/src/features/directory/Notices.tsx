import type { Service } from "#/shared/api/types";
import { Notice } from "#/shared/ui/Notice";
import { Prose } from "#/shared/ui/Words";
import { noticeInWords } from "./reception";

/** What holds for a while: closures and messages that are not over. */
export function Notices({ service }: { service: Service }) {
  return service.today.notices.map((notice, i) => (
    <Notice key={i} kind={notice.kind === "CLOSURE" ? "warning" : "info"} heading={noticeInWords(notice)}>
      <Prose of={notice.text} />
    </Notice>
  ));
}
