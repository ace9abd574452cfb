import { useQuery } from "@tanstack/react-query";
import { Mail } from "lucide-react";
import { useRef, useState } from "react";
import type { RegistrationMessage } from "#/shared/api/types";
import { formatInstant, formatList } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { Prose } from "#/shared/ui/Words";
import styles from "./Attendance.module.css";
import { groupInWords } from "./format";
import { MessageEditor } from "./MessageEditor";
import { messagesQuery } from "./queries";

/** What was written to those who are registered, and the way to write to some of them. */
export function Messages({ event }: { event: string }) {
  const [writing, setWriting] = useState(false);
  const [done, setDone] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setWriting(false);
    opener.current?.focus();
  };
  return (
    <RecordSection heading={m.attendance_messages()}>
      {done && <Done said={m.attendance_message_sent()} />}
      <div>
        <Button
          ref={opener}
          look="secondary"
          aria-expanded={writing}
          onClick={() => {
            setDone(false);
            setWriting(true);
          }}
        >
          <Mail size={18} aria-hidden />
          {m.attendance_message_write()}
        </Button>
      </div>
      {writing && (
        <MessageEditor
          event={event}
          close={close}
          done={() => {
            setWriting(false);
            setDone(true);
          }}
        />
      )}
      <Loaded query={useQuery(messagesQuery(event))} skeleton={<Skeleton blocks={1} />}>
        {(messages) =>
          messages.length === 0 ? (
            <p>{m.attendance_messages_none()}</p>
          ) : (
            <ul className={styles.messages}>
              {messages.map((message) => (
                <li key={message.id}>
                  <Sent message={message} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </RecordSection>
  );
}

function Sent({ message: { subject, body, to, people, author, sentAt } }: { message: RegistrationMessage }) {
  const about = [
    formatInstant(sentAt),
    author,
    m.common_colon({ label: formatList(groupInWords(to)), value: m.attendance_count({ count: people }) }),
  ];
  return (
    <details className={styles.message}>
      <summary>{subject ? words(subject) : m.attendance_message_erased()}</summary>
      <p className={styles.about}>{about.filter(Boolean).join(" · ")}</p>
      {body && <Prose of={body} />}
    </details>
  );
}
