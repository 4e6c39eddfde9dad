import { useState } from 'react';
import { formatDatum } from '../../../shared/a4/voet.ts';
import type { Ronde } from '../../../shared/domain/bijeenkomst.ts';
import { type AanbodVan, listAanbod, neemOverActies } from '../../../shared/domain/overnemen.ts';
import type { RondeKader } from '../../../shared/domain/programma.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';
import type { Stap } from '../../../shared/werkvormen/werkvorm.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { useAct, useBijeenkomst, useDeel } from '../bijeenkomst/use-bijeenkomst.ts';
import { useRecenteRondes } from '../eerder/use-eerdere.ts';
import styles from './Overnemen.module.css';

/** Goes on with what another werkvorm made, today or at an earlier bijeenkomst; nothing at all when this one takes nothing over. */
export function Overnemen({ ronde: kader, stap }: { readonly ronde: RondeKader; readonly stap: Stap }) {
  const neemOver = findWerkvorm(kader.werkvorm).neemOver;
  const isHier = neemOver?.stapId === stap.id;
  const ronde = useDeel(({ state }) => (isHier ? state.rondes[kader.id] : undefined));
  if (neemOver === undefined || ronde === undefined) return null;
  return <Knop ronde={ronde} stap={stap} naam={neemOver.naam} />;
}

interface KnopProps {
  readonly ronde: Ronde;
  readonly stap: Stap;
  readonly naam: string;
}

function Knop({ ronde, stap, naam }: KnopProps) {
  const { state } = useBijeenkomst();
  const [isOpen, setIsOpen] = useState(false);
  const vandaag = listAanbod(state, ronde, stap.id, findWerkvorm);
  const eerder = useEerderAanbod(ronde);
  const aanbod = [...vandaag, ...eerder];
  if (aanbod.length === 0) return null;
  return (
    <div className={styles.overnemen}>
      <Button
        onPress={() => {
          setIsOpen(true);
        }}
      >
        {naam}
      </Button>
      {isOpen ? (
        <Kiezen
          ronde={ronde}
          naam={naam}
          aanbod={aanbod}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      ) : null}
    </div>
  );
}

/** What the earlier bijeenkomsten of this groep left to go on with, the newest first. */
function useEerderAanbod({ werkvorm }: Ronde): AanbodVan[] {
  const eerdere = useRecenteRondes();
  const soorten = findWerkvorm(werkvorm).neemOver?.soorten ?? [];
  return eerdere.flatMap(({ datum, rondes }) => {
    const all = rondes.flatMap(({ titel, aanbod }) =>
      aanbod.filter(({ soort }) => soorten.includes(soort)).map((each) => ({ titel, aanbod: each })),
    );
    const dag = formatDatum(datum);
    return all.map(({ titel, aanbod }) => ({ van: all.length === 1 ? dag : `${dag}, ${titel}`, aanbod }));
  });
}

interface KiezenProps {
  readonly ronde: Ronde;
  readonly naam: string;
  readonly aanbod: readonly AanbodVan[];
  readonly onClose: () => void;
}

function Kiezen({ ronde, naam, aanbod, onClose }: KiezenProps) {
  const act = useAct();
  async function choose(gekozen: AanbodVan): Promise<void> {
    for (const actie of neemOverActies(ronde, gekozen, findWerkvorm)) if (!(await act(actie))) return;
    onClose();
  }
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title={naam}
      size="large"
      actions={<Button onPress={onClose}>Annuleren</Button>}
    >
      <ul className={styles.lijst}>
        {aanbod.map((each) => (
          <li key={`${each.van}/${each.aanbod.id}`}>
            <button type="button" className={styles.keuze} onClick={() => void choose(each)}>
              <span>{each.aanbod.naam}</span>
              <span className={styles.van}>{each.van}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
