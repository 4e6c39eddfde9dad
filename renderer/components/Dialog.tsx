import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { joinClassNames } from './class-names.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

export interface DialogProps {
  isOpen: boolean;
  /** Called with false by Escape, by the cross and by pressing beside it. */
  onOpenChange: (isOpen: boolean) => void;
  title: string;
  children: ReactNode;
  /** The buttons at the bottom, the main one last. */
  actions?: ReactNode;
  size?: 'small' | 'normal' | 'large';
  /** `alertdialog` for a question that must be answered; pressing beside it then does nothing. */
  role?: 'dialog' | 'alertdialog';
}

/** A sheet of paper on top of everything: one thing to fill in or to decide. */
export function Dialog(props: DialogProps) {
  const { isOpen, onOpenChange, title, children, actions, size = 'normal', role = 'dialog' } = props;
  return (
    <ModalOverlay
      className={joinClassNames(styles.backdrop)}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={role === 'dialog'}
    >
      <Modal className={joinClassNames(styles.sheet, styles[size])}>
        <AriaDialog role={role} className={joinClassNames(styles.dialog)}>
          <header className={styles.header}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {role === 'dialog' ? (
              <IconButton icon="sluiten" label="Sluiten" shortcut="Esc" onPress={() => onOpenChange(false)} />
            ) : null}
          </header>
          <ScrollableBody>{children}</ScrollableBody>
          {actions ? <footer className={styles.actions}>{actions}</footer> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The middle of the sheet. Where it scrolls it takes the focus, so that the arrow keys scroll it. */
function ScrollableBody({ children }: { children: ReactNode }) {
  const bodyRef = useRef<HTMLDivElement>(null);
  const [isScrollable, setIsScrollable] = useState(false);
  useEffect(() => {
    const body = bodyRef.current;
    if (body === null) return;
    const observer = new ResizeObserver(() => {
      setIsScrollable(body.scrollHeight > body.clientHeight + 1);
    });
    observer.observe(body);
    for (const child of body.children) observer.observe(child);
    return () => {
      observer.disconnect();
    };
  }, []);
  return (
    // axe asks for this where content scrolls; the lint rule cannot know that it does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={bodyRef} className={styles.body} tabIndex={isScrollable ? 0 : undefined}>
      {children}
    </div>
  );
}
