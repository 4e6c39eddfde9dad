import { useEffect, useState } from 'react';
import type { Stemming } from '../../../../shared/werkvormen/nominale-groepstechniek/state.ts';
import { Button } from '../../../components/Button.tsx';
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx';
import { ProgressDots } from '../../../components/ProgressDots.tsx';
import { Deel } from '../../../regie/rondom/Deel.tsx';
import { useRegie } from '../../../store/use-regie.ts';
import { PapierBriefje } from './PapierBriefje.tsx';
import styles from './Regie.module.css';
import { useRonde, useStembus } from './use-ronde.ts';

/** A vote that is open: how many ballots are in, typing in those on paper, closing. What is on them nobody sees. */
export function Stembus({ stemming, isTweede = false }: { stemming: Stemming; isTweede?: boolean }) {
  const { bijeenkomstId } = useRonde();
  const { invoer } = useRegie();
  const { plek, aantal, van } = useStembus();
  const [vraag, setVraag] = useState<'sluiten' | 'afbreken' | null>(null);
  useEffect(() => {
    void invoer.refresh();
  }, [invoer]);
  const stop = (): void => {
    setVraag(null);
  };
  const ontbreekt = van - aantal;
  return (
    <>
      <Deel titel="Stembus">
        <ProgressDots
          done={aantal}
          total={van}
          label={`${String(aantal)} van ${String(van)} stemmen binnen`}
        />
        <p className={styles.uitleg}>Wat erop staat, ziet niemand tot je sluit, ook jij niet.</p>
      </Deel>
      <PapierBriefje stemming={stemming} plek={plek} />
      <div className={styles.knoppen}>
        <Button
          size="large"
          variant="primary"
          isDisabled={aantal === 0}
          onPress={() => {
            setVraag('sluiten');
          }}
        >
          Sluit de stemming
        </Button>
        <Button
          variant="quiet"
          onPress={() => {
            setVraag('afbreken');
          }}
        >
          Breek af zonder uitslag
        </Button>
      </div>
      <ConfirmDialog
        isOpen={vraag === 'sluiten'}
        title="De stemming sluiten?"
        confirmLabel="Sluit de stemming"
        onConfirm={() => {
          stop();
          void invoer.closeInzendingen(bijeenkomstId, plek);
        }}
        onCancel={stop}
      >
        <p>{describeStand(aantal, van, ontbreekt)}</p>
        <p>
          Daarna kan niemand meer stemmen.
          {isTweede ? ' De uitslag komt meteen op de zaal.' : ' De uitslag komt op de zaal bij Optellen.'}
        </p>
      </ConfirmDialog>
      <ConfirmDialog
        isOpen={vraag === 'afbreken'}
        isDanger
        title="De stemming afbreken?"
        confirmLabel="Breek af"
        onConfirm={() => {
          stop();
          void invoer.discardInzendingen(bijeenkomstId, plek);
        }}
        onCancel={stop}
      >
        <p>
          {aantal === 0
            ? 'Er is nog niet gestemd. De lijst kan daarna weer veranderen.'
            : 'De stemmen die binnen zijn, gaan weg en komen niet terug. Daarna kan iedereen opnieuw stemmen.'}
        </p>
      </ConfirmDialog>
    </>
  );
}

function describeStand(aantal: number, van: number, ontbreekt: number): string {
  if (ontbreekt <= 0) return 'Iedereen heeft gestemd.';
  const missen = ontbreekt === 1 ? '1 stem ontbreekt' : `${String(ontbreekt)} stemmen ontbreken`;
  const hebben = aantal === 1 ? 'heeft' : 'hebben';
  return `${String(aantal)} van ${String(van)} mensen ${hebben} gestemd; ${missen}. Sluiten mag.`;
}
