import { useState } from 'react';
import { VisuallyHidden } from 'react-aria-components/VisuallyHidden';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { useBibliotheek } from '../../store/use-regie.ts';
import styles from './Bibliotheek.module.css';
import { BijeenkomstenLijst } from './BijeenkomstenLijst.tsx';
import { GroepenLijst } from './GroepenLijst.tsx';
import { Merk } from '../Merk.tsx';
import { useOverzicht } from '../toetsen/use-overzicht.ts';
import { useOpenVoorbeeld } from './use-open-voorbeeld.ts';
import { useZoeken } from './use-zoeken.ts';
import { NieuweBijeenkomstDialog, NieuweGroepDialog, Zoekresultaten } from './vensters.ts';
import { Verlopen } from './Verlopen.tsx';
import { Welkom } from './Welkom.tsx';

type Venster = 'groep' | 'bijeenkomst' | null;

/** The start screen: groepen and bijeenkomsten, the last one first, and a search through everything written. */
export function Bibliotheek({ onToetsen }: { onToetsen: () => void }) {
  useOverzicht(onToetsen);
  const { isGeladen, groepen, bijeenkomsten } = useBibliotheek();
  const [gekozen, setGekozen] = useState<string | null>(null);
  const [venster, setVenster] = useState<Venster>(null);
  const openVoorbeeld = useOpenVoorbeeld();
  // A groep that was removed is no longer chosen.
  const groepId = groepen.some((groep) => groep.id === gekozen) ? gekozen : null;
  const zoeken = useZoeken(groepId);
  const isLeeg = isGeladen && groepen.length === 0;

  return (
    <div className={styles.scherm}>
      <header className={styles.kop}>
        <Merk />
        {isLeeg ? null : (
          <SearchField
            label="Zoek in alles wat geschreven is"
            value={zoeken.vraag}
            onChange={zoeken.setVraag}
            className={styles.zoek}
          />
        )}
        <IconButton icon="vraag" label="Hulp" shortcut="F1" onPress={onToetsen} />
      </header>
      <main className={styles.hoofd}>
        <h1>
          <VisuallyHidden>Bibliotheek</VisuallyHidden>
        </h1>
        <Verlopen />
        {isLeeg ? (
          <Welkom
            onNieuweGroep={() => {
              setVenster('groep');
            }}
            onVoorbeeld={openVoorbeeld}
          />
        ) : (
          <div className={styles.kolommen}>
            <GroepenLijst
              gekozen={groepId}
              onKies={setGekozen}
              onNieuw={() => {
                setVenster('groep');
              }}
              onVoorbeeld={openVoorbeeld}
            />
            {zoeken.isActief ? (
              <Zoekresultaten zoeken={zoeken} groep={groepen.find((groep) => groep.id === groepId) ?? null} />
            ) : (
              <BijeenkomstenLijst
                groep={groepen.find((groep) => groep.id === groepId) ?? null}
                bijeenkomsten={bijeenkomsten.filter((each) => groepId === null || each.groepId === groepId)}
                actie={
                  <Button
                    variant="primary"
                    icon="plus"
                    onPress={() => {
                      setVenster('bijeenkomst');
                    }}
                  >
                    Nieuwe bijeenkomst
                  </Button>
                }
              />
            )}
          </div>
        )}
      </main>
      {venster === 'groep' ? (
        <NieuweGroepDialog
          onClose={() => {
            setVenster(null);
          }}
          onMade={setGekozen}
        />
      ) : null}
      {venster === 'bijeenkomst' ? (
        <NieuweBijeenkomstDialog
          groepId={groepId}
          onClose={() => {
            setVenster(null);
          }}
        />
      ) : null}
    </div>
  );
}
