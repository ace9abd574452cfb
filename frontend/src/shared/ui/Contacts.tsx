import { Globe, Mail, Phone } from "lucide-react";
import type { Contact } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import styles from "./Contacts.module.css";
import { Words } from "./Words";

const icons = { PHONE: Phone, EMAIL: Mail, WEBSITE: Globe };
const names = { PHONE: m.common_phone, EMAIL: m.common_email, WEBSITE: m.common_website };

/** How to reach a service or an organisation, ready to touch. */
export function Contacts({ contacts }: { contacts: Contact[] }) {
  return (
    <ul className={styles.contacts}>
      {contacts.map((contact) => {
        const Icon = icons[contact.kind];
        return (
          <li key={contact.kind + contact.value}>
            <Icon size={20} aria-hidden />
            <span>
              <span className={styles.label}>
                {names[contact.kind]()}
                {contact.label && (
                  <>
                    {" · "}
                    <Words of={contact.label} />
                  </>
                )}
              </span>
              <ContactLink contact={contact} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function ContactLink({ contact: { kind, value } }: { contact: Contact }) {
  if (kind === "PHONE") return <a href={telephone(value)}>{value}</a>;
  if (kind === "EMAIL") return <a href={`mailto:${value}`}>{value}</a>;
  // Only addresses of the web become links: a stored text must never run.
  if (!/^https?:\/\//.test(value)) return value;
  return (
    <a href={value} rel="noopener noreferrer">
      {value.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")}
    </a>
  );
}

/** A telephone number as `tel:` wants it. */
export function telephone(number: string): string {
  return `tel:${number.replace(/\(0\)/, "").replace(/[^\d+]/g, "")}`;
}
