import { useMemo, useState } from 'react';
import type { Actie } from '../../../../shared/werkvormen/kwadrantenkaartjes/acties.ts';
import { findIndeling } from '../../../../shared/werkvormen/kwadrantenkaartjes/inhoud.ts';
import { parseRaster } from '../../../../shared/werkvormen/kwadrantenkaartjes/raster.ts';
import type { Bord, State } from '../../../../shared/werkvormen/kwadrantenkaartjes/state.ts';
import { toBord } from '../../../../shared/werkvormen/kwadrantenkaartjes/vergelijk-beeld.ts';
import { sortByVolgorde } from '../../../../shared/domain/volgorde.ts';
import { Button } from '../../../components/Button.tsx';
import { Message } from '../../../components/Message.tsx';
import { SnelInvoer } from '../../../regie/velden/SnelInvoer.tsx';
import { STIL } from '../../slepen/stil.ts';
import { Tafel, useVensterTafel } from '../Tafel.tsx';
import styles from './VanPapier.module.css';

export interface PapierBordProps {
  readonly state: State;
  readonly act: (actie: Actie) => Promise<boolean>;
  readonly bord: Bord;
}

/** A board that is typed in from paper: by number and square, or laid with mouse and keys. */
export function PapierBord({ state, act, bord }: PapierBordProps) {
  const [gekozen, setGekozen] = useState<string | null>(null);
  const [melding, setMelding] = useState<string | null>(null);
  const { beeld, bak } = useMemo(() => toTafel(state, bord), [state, bord]);
  const lay = (id: string, x: number, y: number) =>
    act({ type: 'papierKaartGelegd', bordId: bord.id, id, x, y });
  const tafel = useVensterTafel({
    beeld,
    bak,
    // A board of paper is nobody's to watch: the other screen is not told of a drag.
    sleep: STIL,
    act: (actie) => {
      if (actie.type === 'kaartVerplaatst') return lay(actie.id, actie.x, actie.y);
      if (actie.type === 'kaartTeruggelegd')
        return act({ type: 'papierKaartWeggehaald', bordId: bord.id, id: actie.id });
      return Promise.resolve(false);
    },
  });

  async function type(teksten: readonly string[]): Promise<boolean> {
    const { gelegd, onbekend } = parseRaster(teksten.join('\n'));
    const byNummer = new Map(Object.values(state.kaarten).map((kaart) => [kaart.volgorde, kaart.id]));
    const zonder = gelegd.filter(({ nummer }) => !byNummer.has(nummer));
    const fouten = [...onbekend, ...zonder.map(({ nummer }) => `kaartje ${String(nummer)}`)];
    if (fouten.length > 0) {
      setMelding(`Dit kan niet: ${fouten.join(', ')}. Typ het nummer en het vak, bijvoorbeeld 7 D4.`);
      return false;
    }
    setMelding(null);
    for (const { nummer, x, y } of gelegd) {
      const id = byNummer.get(nummer);
      if (id !== undefined && !(await lay(id, x, y))) return false;
    }
    return true;
  }

  return (
    <>
      <Tafel tafel={tafel} gekozen={gekozen} onKies={setGekozen} />
      <div className={styles.onder}>
        <div className={styles.veld}>
          <SnelInvoer
            label="Nummer en vak"
            veld={bord.id}
            placeholder="7 D4 (A tot J van links, 1 tot 10 van onder)"
            onAdd={type}
          />
        </div>
        <Button
          variant="quiet"
          icon="prullenbak"
          onPress={() => void act({ type: 'bordVerwijderd', id: bord.id })}
        >
          Dit bord weghalen
        </Button>
      </div>
      {melding === null ? null : <Message tone="fout">{melding}</Message>}
    </>
  );
}

function toTafel(state: State, bord: Bord) {
  const beeld = toBord(state, state.variant, findIndeling(state.variant), bord.posities);
  const bak = sortByVolgorde(state.kaarten)
    .filter(({ id }) => bord.posities[id] === undefined)
    .map(({ id, volgorde, titel }) => ({ id, nummer: volgorde, titel }));
  return { beeld, bak };
}
