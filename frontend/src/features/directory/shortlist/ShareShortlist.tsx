import { Copy, Mail, Printer, Share2 } from "lucide-react";
import { useState } from "react";
import type { ServiceItem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { language } from "#/shared/i18n/language";
import { words } from "#/shared/i18n/text";
import { Button, ButtonAnchor, ButtonRow } from "#/shared/ui/Button";
import { Note } from "#/shared/ui/RecordLayout";
import styles from "./Shortlist.module.css";
import { mailOf, shortlistAddress } from "./share";

/** Hands a shortlist on: on paper, by mail, or by a link that holds the services and nothing else. */
export function ShareShortlist({ services }: { services: ServiceItem[] }) {
  const [copied, setCopied] = useState<boolean>();
  const ids = services.map(({ id }) => id);
  const link = shortlistAddress(ids, language());
  const names = services.map(({ name }) => words(name));
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <section className={styles.share} aria-label={m.shortlist_acts()}>
      <ButtonRow>
        <Button onClick={() => window.print()}>
          <Printer size={18} aria-hidden />
          {m.shortlist_print()}
        </Button>
        <PrintInOther ids={ids} />
        <ButtonAnchor look="secondary" href={mailOf(m.shortlist_share_title(), names, link)}>
          <Mail size={18} aria-hidden />
          {m.shortlist_mail()}
        </ButtonAnchor>
        <Button look="secondary" onClick={copy}>
          <Copy size={18} aria-hidden />
          {m.shortlist_copy()}
        </Button>
        {"share" in navigator && (
          <Button look="secondary" onClick={() => share(link)}>
            <Share2 size={18} aria-hidden />
            {m.shortlist_share()}
          </Button>
        )}
      </ButtonRow>
      <div role="status">
        {copied === true && <p>{m.shortlist_copied()}</p>}
        {copied === false && (
          <p className={styles.link}>
            {m.shortlist_not_copied()} <a href={link}>{link}</a>
          </p>
        )}
      </div>
      <Note>{m.shortlist_link_holds()}</Note>
    </section>
  );
}

/** The sheets in the other language of the Region: the same page there. */
function PrintInOther({ ids }: { ids: string[] }) {
  const other = language() === "fr" ? "nl" : "fr";
  return (
    <ButtonAnchor look="secondary" href={shortlistAddress(ids, other)} lang={other} hrefLang={other}>
      <Printer size={18} aria-hidden />
      {m.shortlist_print_other()}
    </ButtonAnchor>
  );
}

async function share(url: string): Promise<void> {
  // Whoever closes the device's own dialogue has not failed at anything.
  await navigator.share({ title: m.shortlist_share_title(), url }).catch(() => undefined);
}
