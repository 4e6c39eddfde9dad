import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { useRegie, useSchermen } from '../../store/use-regie.ts';
import { shownToets } from '../toetsen/toetsen.ts';
import styles from './ZaalKiezen.module.css';

/** Asks where the zaal goes: on one of the displays, or in a window beside regie. */
export function ZaalKiezen({ onClose }: { onClose: () => void }) {
  const { zaal } = useRegie();
  const schermen = useSchermen();
  const isOpen = schermen?.zaal === 'open' || schermen?.zaal === 'venster';
  const close = (request: Promise<boolean>): void => {
    void request.then((isDone) => {
      if (isDone) onClose();
    });
  };
  return (
    <Dialog isOpen onOpenChange={onClose} size="small" title="Scherm van de zaal">
      <p>
        {schermen?.isEenScherm === true
          ? 'Er is één scherm. Is er wel een projector? Kies dan in Windows met Win+P voor ‘Uitbreiden’.'
          : 'Kies het scherm dat de groep ziet.'}
      </p>
      <div className={styles.keuzes}>
        {(schermen?.schermen ?? []).map(({ id, naam, breedte, hoogte, isRegie, isZaal }) => (
          <Button
            key={id}
            size="large"
            icon="zaal"
            onPress={() => {
              close(zaal.openZaal(id, false));
            }}
          >
            <span className={styles.scherm}>
              {naam}
              <span className={styles.maat}>
                {breedte} × {hoogte}
                {isZaal ? ' · de zaal is hier' : ''}
                {isRegie ? ' · hier zit jij; terug met Esc' : ''}
              </span>
            </span>
          </Button>
        ))}
        <Button
          size="large"
          icon="neutraal"
          onPress={() => {
            close(zaal.openZaal(null, true));
          }}
        >
          Als venster naast regie
        </Button>
        {schermen?.zaal === 'open' ? (
          <Button
            size="large"
            icon="draaien"
            shortcut={shownToets('wissel')}
            onPress={() => {
              close(zaal.swap());
            }}
          >
            Wissel regie en zaal
          </Button>
        ) : null}
        {isOpen ? (
          <Button
            size="large"
            icon="sluiten"
            onPress={() => {
              close(zaal.closeZaal());
            }}
          >
            Zaal sluiten
          </Button>
        ) : null}
      </div>
    </Dialog>
  );
}
