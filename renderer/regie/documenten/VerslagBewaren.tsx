import { useEffect, useMemo, useState } from 'react';
import { documentBestandsnaam } from '../../../shared/domain/bestandsnaam.ts';
import { ALLES, type VerslagKeuze } from '../../../shared/verslag/keuze.ts';
import { listDelen, makeVerslag } from '../../../shared/verslag/verslag.ts';
import { useRegie } from '../../store/use-regie.ts';
import { useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';
import { BewaarVenster } from './BewaarVenster.tsx';
import { NamenKeuze } from './NamenKeuze.tsx';
import { useVerslagBron } from './use-verslag.ts';
import styles from './VerslagBewaren.module.css';
import { VerslagDelen } from './VerslagDelen.tsx';
import { VerslagVoorbeeld } from './VerslagVoorbeeld.tsx';

/** Saves the sessieverslag: what goes along on the left, how it will look on the right. */
export function VerslagBewaren({ onClose }: { onClose: () => void }) {
  const { ask } = useRegie();
  const { id, state, groep } = useBijeenkomst();
  const bron = useVerslagBron();
  const [keuze, setKeuze] = useState<VerslagKeuze>(ALLES);
  const delen = useMemo(() => listDelen(bron, keuze.namen), [bron, keuze.namen]);
  const verslag = useMemo(() => makeVerslag(bron, keuze), [bron, keuze]);
  // The charts take the time of saving: the data service draws them while the person looks.
  useEffect(() => {
    ask('prepareDocument', { bijeenkomstId: id, document: { soort: 'sessieverslag', keuze } }).catch(
      () => undefined,
    );
  }, [ask, id, keuze]);
  const gekozen = delen.filter((deel) => !keuze.weggelaten.includes(deel.id));
  return (
    <BewaarVenster
      title="Sessieverslag bewaren"
      size="large"
      keuze={JSON.stringify(keuze)}
      voorstel={documentBestandsnaam(state.datum, 'Sessieverslag', groep.naam)}
      namen={null}
      kanBewaren={gekozen.length > 0}
      kanPdf
      onBewaar={(bestandsnaam, magVervangen, formaat) =>
        ask(formaat === 'pdf' ? 'exportPdf' : 'exportDocument', {
          bijeenkomstId: id,
          document: { soort: 'sessieverslag', keuze },
          bestandsnaam,
          magVervangen,
        })
      }
      onClose={onClose}
    >
      <div className={styles.naast}>
        <div className={styles.keuzes}>
          <NamenKeuze
            value={keuze.namen}
            onChange={(namen) => {
              setKeuze({ ...keuze, namen });
            }}
          />
          <VerslagDelen
            delen={delen}
            weggelaten={keuze.weggelaten}
            onWeglaten={(weggelaten) => {
              setKeuze({ ...keuze, weggelaten });
            }}
          />
        </div>
        <VerslagVoorbeeld verslag={verslag} />
      </div>
    </BewaarVenster>
  );
}
