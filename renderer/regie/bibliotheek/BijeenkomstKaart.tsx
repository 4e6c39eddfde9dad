import { useState } from 'react';
import type { BijeenkomstKaart as Kaart } from '../../../shared/contract.ts';
import { useBibliotheek, useRegie } from '../../store/use-regie.ts';
import { formatDatum } from '../datum.ts';
import styles from './BijeenkomstKaart.module.css';
import { MeerMenu } from './MeerMenu.tsx';
import { useBeheer } from './use-beheer.ts';
import { NaamDialog, VerwijderDialog } from './vensters.ts';

/** One bijeenkomst in the library; pressing it opens it. */
export function BijeenkomstKaart({ kaart, toontGroep }: { kaart: Kaart; toontGroep: boolean }) {
  const { bijeenkomst } = useRegie();
  const groep = useBibliotheek().groepen.find((each) => each.id === kaart.groepId);
  const titel = kaart.titel === '' ? 'Zonder titel' : kaart.titel;
  return (
    <li className={styles.kaart}>
      <div className={styles.inhoud}>
        <h3>
          <button type="button" className={styles.open} onClick={() => void bijeenkomst.open(kaart.id)}>
            {titel}
          </button>
        </h3>
        <p className={styles.regel}>
          {[formatDatum(kaart.datum), toontGroep ? groep?.naam : undefined].filter(Boolean).join(' · ')}
        </p>
        {kaart.leervraag === '' ? null : <p className={styles.leervraag}>{kaart.leervraag}</p>}
      </div>
      {kaart.isVoorbeeld ? <span className={styles.label}>Voorbeeld</span> : null}
      {kaart.isBegonnen ? <span className={styles.label}>Begonnen</span> : null}
      <KaartMenu kaart={kaart} titel={titel} />
    </li>
  );
}

function KaartMenu({ kaart, titel }: { kaart: Kaart; titel: string }) {
  const [venster, setVenster] = useState<'naam' | 'weg' | null>(null);
  const { bijeenkomst } = useRegie();
  const { renameBijeenkomst, removeBijeenkomst } = useBeheer();
  const close = (): void => {
    setVenster(null);
  };
  return (
    <div className={styles.menu}>
      <MeerMenu
        naam={titel}
        label={`Bijeenkomst ${titel}`}
        actions={[
          { id: 'oefen', label: 'Oefenen', icon: 'herstart' },
          { id: 'naam', label: 'Titel wijzigen', icon: 'bewerken' },
          {
            id: 'weg',
            label: kaart.isVoorbeeld ? 'Voorbeeld verwijderen…' : 'Verwijderen…',
            icon: 'prullenbak',
            isDanger: true,
          },
        ]}
        onAction={(keuze) => {
          if (keuze === 'oefen') void bijeenkomst.startOefening(kaart.id);
          else setVenster(keuze);
        }}
      />
      {venster === 'naam' ? (
        <NaamDialog
          title="Titel van de bijeenkomst"
          label="Titel"
          naam={kaart.titel}
          knop="Opslaan"
          save={(naam) => renameBijeenkomst(kaart.id, naam)}
          onClose={close}
        />
      ) : null}
      {venster === 'weg' ? (
        <VerwijderDialog
          title={`‘${titel}’ verwijderen?`}
          remove={() => removeBijeenkomst(kaart.id)}
          onClose={close}
        >
          Weg gaan: het programma en alles wat de groep in deze bijeenkomst heeft gemaakt. De groep en de
          deelnemers blijven.{' '}
          {kaart.isVoorbeeld ? 'Je kunt het voorbeeld later opnieuw openen.' : 'Dit kun je niet terughalen.'}
        </VerwijderDialog>
      ) : null}
    </div>
  );
}
