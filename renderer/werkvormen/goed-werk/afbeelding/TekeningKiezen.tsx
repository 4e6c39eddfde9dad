import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Dialog } from '../../../components/Dialog.tsx';
import { TEKENINGEN } from './tekeningen.ts';
import styles from './TekeningKiezen.module.css';

export interface TekeningKiezenProps {
  gekozen: string | null;
  onKies: (id: string) => void;
  onClose: () => void;
}

/** The app's own drawings on a table, to take one. */
export function TekeningKiezen({ gekozen, onKies, onClose }: TekeningKiezenProps) {
  return (
    <Dialog isOpen onOpenChange={onClose} size="large" title="Kies een tekening">
      <ListBox
        aria-label="Tekeningen"
        autoFocus={gekozen === null ? 'first' : true}
        layout="grid"
        selectionMode="single"
        // Escape closes the dialog, here too.
        escapeKeyBehavior="none"
        selectedKeys={gekozen === null ? [] : [gekozen]}
        // Choosing the same one again is choosing it too.
        onAction={(key) => {
          onKies(String(key));
        }}
        onSelectionChange={(keys) => {
          const [first] = keys;
          if (first !== undefined) onKies(String(first));
        }}
        items={TEKENINGEN}
        className={styles.tafel ?? ''}
      >
        {({ id, naam, url }) => (
          <ListBoxItem id={id} textValue={naam} className={styles.tekening ?? ''}>
            <img src={url} alt="" className={styles.beeld} />
            <span>{naam}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </Dialog>
  );
}
