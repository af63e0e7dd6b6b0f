import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button.tsx';
import styles from './dialog.module.css';

interface DialogProps {
  /** Its heading, which is also its name. */
  readonly title: string;
  /** `narrow` is for a few lines, and stays a box on a telephone too. */
  readonly size?: 'wide' | 'narrow';
  /** It has been closed, in whatever way, and is to be taken away. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A modal dialog, open for as long as it is there. The browser keeps the focus in it, closes it at Escape, and then gives
 * the focus back; a click beside it closes it too.
 */
export function Dialog({ title, size = 'wide', onClose, children }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isPressedBeside = useRef(false);

  useEffect(() => {
    dialog.current?.showModal();
    // The name is read out first, and no button is at hand by accident.
    heading.current?.focus();
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the key for this is Escape, which the browser hears
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${styles[size]}`}
      aria-labelledby={id}
      onClose={onClose}
      // Everything in it is in the box, so what hits the dialog itself is beside it. Whoever selects text and lets go of
      // it beside the dialog has not pressed there.
      onPointerDown={(event) => {
        isPressedBeside.current = event.target === event.currentTarget;
      }}
      onClick={(event) => {
        if (isPressedBeside.current && event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <div className={styles.box}>
        <div className={styles.header}>
          <h2 ref={heading} id={id} className={styles.title} tabIndex={-1}>
            {title}
          </h2>
          <Button onClick={() => dialog.current?.close()}>Close</Button>
        </div>
        <div className={styles.content}>{children}</div>
      </div>
    </dialog>
  );
}
