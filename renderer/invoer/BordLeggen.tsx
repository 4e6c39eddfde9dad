import { useEffect, useMemo, useRef, useState } from 'react';
import type { InvoerVraag } from '../../shared/werkvormen/invoer-vraag.ts';
import { formatLegsel, type GelegdOp, parseLegsel } from '../../shared/werkvormen/legsel.ts';
import { Tafel, useVensterTafel } from '../werkvormen/kwadrantenkaartjes/Tafel.tsx';
import { STIL } from '../werkvormen/slepen/stil.ts';
import styles from './BordLeggen.module.css';

type BordVraag = Extract<InvoerVraag, { soort: 'bord' }>;

export interface BordLeggenProps {
  readonly vraag: BordVraag;
  readonly antwoord: string;
  readonly onChange: (antwoord: string) => void;
}

/** One person lays the cards on an own board, with mouse, finger or keys. */
export function BordLeggen({ vraag, antwoord, onChange }: BordLeggenProps) {
  const [gekozen, setGekozen] = useState<string | null>(null);
  const { beeld, bak } = useMemo(() => toTafel(vraag, parseLegsel(antwoord)), [vraag, antwoord]);
  // Two cards can be laid before the next render: each goes on from what the other left.
  const latest = useRef(antwoord);
  useEffect(() => {
    latest.current = antwoord;
  }, [antwoord]);

  function change(id: string, plek: { x: number; y: number } | null): Promise<boolean> {
    const rest = parseLegsel(latest.current).filter((kaart) => kaart.id !== id);
    latest.current = formatLegsel(plek === null ? rest : [...rest, { id, ...plek }]);
    onChange(latest.current);
    return Promise.resolve(true);
  }

  const tafel = useVensterTafel({
    beeld,
    bak,
    sleep: STIL,
    act: (actie) => {
      if (actie.type === 'kaartVerplaatst') return change(actie.id, { x: actie.x, y: actie.y });
      if (actie.type === 'kaartTeruggelegd') return change(actie.id, null);
      return Promise.resolve(false);
    },
  });
  const kaart = vraag.kaarten.find(({ id }) => id === gekozen);
  return (
    <div className={styles.leggen}>
      <p className={styles.uitleg}>{vraag.uitleg}</p>
      <Tafel tafel={tafel} niveau={2} gekozen={gekozen} onKies={setGekozen} />
      {kaart === undefined ? null : (
        <p className={styles.kaart}>
          <strong>
            {kaart.nummer} {kaart.titel}
          </strong>{' '}
          {kaart.toelichting}
        </p>
      )}
    </div>
  );
}

function toTafel({ variant, indeling, kaarten }: BordVraag, gelegd: readonly GelegdOp[]) {
  const byId = new Map(kaarten.map((kaart) => [kaart.id, kaart]));
  const opBord = gelegd.flatMap(({ id, x, y }, index) => {
    const kaart = byId.get(id);
    return kaart === undefined ? [] : [{ id, nummer: kaart.nummer, titel: kaart.titel, x, y, z: index + 1 }];
  });
  const laid = new Set(opBord.map(({ id }) => id));
  const bak = kaarten
    .filter(({ id }) => !laid.has(id))
    .map(({ id, nummer, titel }) => ({ id, nummer, titel }));
  return { beeld: { variant, indeling, kaarten: opBord }, bak };
}
