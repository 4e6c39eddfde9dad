import { useMemo, useState } from 'react';
import { documentBestandsnaam } from '../../../shared/domain/bestandsnaam.ts';
import type { Namen } from '../../../shared/verslag/keuze.ts';
import { toPlatteTekst } from '../../../shared/verslag/platte-tekst.ts';
import { makeTerugkoppeling } from '../../../shared/verslag/terugkoppeling.ts';
import { Button } from '../../components/Button.tsx';
import { useRegie } from '../../store/use-regie.ts';
import { useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';
import { BewaarVenster } from './BewaarVenster.tsx';
import { NamenKeuze } from './NamenKeuze.tsx';
import { useVerslagBron } from './use-verslag.ts';
import styles from './VerslagBewaren.module.css';
import { VerslagVoorbeeld } from './VerslagVoorbeeld.tsx';

/** Saves the terugkoppeling to the deelnemers as Word or PDF, or copies it for an e-mail. */
export function TerugkoppelingBewaren({ onClose }: { onClose: () => void }) {
  const { ask, meldingen } = useRegie();
  const { id, state, groep } = useBijeenkomst();
  const bron = useVerslagBron();
  const [namen, setNamen] = useState<Namen>('namen');
  const [isGekopieerd, setIsGekopieerd] = useState(false);
  const terugkoppeling = useMemo(() => makeTerugkoppeling(bron, namen), [bron, namen]);

  async function copy(): Promise<void> {
    try {
      await ask('copyTekst', { tekst: toPlatteTekst(terugkoppeling) });
      setIsGekopieerd(true);
    } catch (error) {
      meldingen.addError(error);
    }
  }

  return (
    <BewaarVenster
      title="Terugkoppeling aan deelnemers"
      size="large"
      keuze={namen}
      voorstel={documentBestandsnaam(state.datum, 'Terugkoppeling', groep.naam)}
      namen={null}
      kanBewaren
      kanPdf
      onBewaar={(bestandsnaam, magVervangen, formaat) =>
        ask(formaat === 'pdf' ? 'exportPdf' : 'exportDocument', {
          bijeenkomstId: id,
          document: { soort: 'terugkoppeling', namen },
          bestandsnaam,
          magVervangen,
        })
      }
      onClose={onClose}
      knop={
        <Button icon="plakken" onPress={() => void copy()}>
          {isGekopieerd ? 'Gekopieerd' : 'Kopieer als tekst'}
        </Button>
      }
    >
      <div className={styles.naast}>
        <div className={styles.keuzes}>
          <NamenKeuze
            value={namen}
            onChange={(next) => {
              setNamen(next);
              setIsGekopieerd(false);
            }}
          />
          <p>De teksten vul je aan bij Afronden.</p>
        </div>
        <VerslagVoorbeeld verslag={terugkoppeling} />
      </div>
    </BewaarVenster>
  );
}
