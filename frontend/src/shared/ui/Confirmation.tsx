import { type ReactNode, useEffect, useRef } from "react";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "./Button";
import styles from "./Confirmation.module.css";

type ConfirmationProps = {
  heading: string;
  confirm: string;
  onConfirm: () => void;
  onClose: () => void;
  /** What will follow from the act. */
  children: ReactNode;
};

/** Asks once more before an act that is hard to take back. The browser's own dialog keeps the focus and Escape. */
export function Confirmation({ heading, confirm, onConfirm, onClose, children }: ConfirmationProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} className={styles.dialog} onClose={onClose} aria-labelledby="confirmation">
      <div className={styles.body}>
        <h2 id="confirmation">{heading}</h2>
        {children}
        <div className={styles.actions}>
          <Button
            look="danger"
            onClick={() => {
              close();
              onConfirm();
            }}
          >
            {confirm}
          </Button>
          <Button look="secondary" onClick={close}>
            {m.common_cancel()}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
