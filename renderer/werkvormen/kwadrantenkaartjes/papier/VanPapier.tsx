import { useState } from 'react';
import type { Actie } from '../../../../shared/werkvormen/kwadrantenkaartjes/acties.ts';
import { findIndeling } from '../../../../shared/werkvormen/kwadrantenkaartjes/inhoud.ts';
import {
  type Bord,
  listPersoonsborden,
  type State,
} from '../../../../shared/werkvormen/kwadrantenkaartjes/state.ts';
import { toBord } from '../../../../shared/werkvormen/kwadrantenkaartjes/vergelijk-beeld.ts';
import { renderFiguur } from '../../../charts/register.tsx';
import { Button } from '../../../components/Button.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { Select } from '../../../components/Select.tsx';
import { createId } from '../../../store/ids.ts';
import type { RegieProps } from '../../werkvorm-scherm.ts';
import { countKaartjes } from '../../../../shared/werkvormen/kwadrantenkaartjes/zinnen.ts';
import { PapierBord } from './PapierBord.tsx';
import styles from './VanPapier.module.css';

type Props = RegieProps<State, Actie>;

/** The boards of one person each: looking at what was handed in, and typing in what was laid on paper. */
export function VanPapier(props: Props) {
  const { state, people, act } = props;
  const borden = listBorden(state, people);
  const [gekozen, setGekozen] = useState<string | null>(null);
  const keuze = borden.find(({ id }) => id === gekozen) ?? borden.find(({ bord }) => bord !== null) ?? null;

  async function begin(deelnemerId: string | null): Promise<void> {
    const id = createId();
    if (await act({ type: 'bordBegonnen', id, deelnemerId })) setGekozen(deelnemerId ?? id);
  }

  return (
    <>
      <div className={styles.kop}>
        <Select
          label="Van wie"
          options={borden.map(({ id, naam, stand }) => ({ id, label: naam, description: stand }))}
          value={keuze?.id ?? null}
          onChange={setGekozen}
          placeholder="Kies een deelnemer"
          className={styles.wie}
        />
        <Button icon="plus" onPress={() => void begin(null)}>
          Bord zonder naam
        </Button>
      </div>
      {keuze === null ? (
        <EmptyState icon="kaart" title="Nog geen borden">
          Laat deelnemers zelf leggen met Laat invoeren. Of kies hierboven wie op papier legde, en typ het
          over.
        </EmptyState>
      ) : keuze.bord === null ? (
        <EmptyState
          icon="kaart"
          title={`Van ${keuze.naam} is er nog geen bord`}
          action={
            <Button icon="bewerken" onPress={() => void begin(keuze.id)}>
              Typ over van papier
            </Button>
          }
        >
          Legt {keuze.naam} zelf? Dan komt het bord hier na het inleveren.
        </EmptyState>
      ) : keuze.bord.bron === 'papier' ? (
        <PapierBord key={keuze.id} {...props} bord={keuze.bord} />
      ) : (
        <section aria-label={`Bord van ${keuze.naam}`}>
          {renderFiguur(
            'kwadrant',
            toBord(state, state.variant, findIndeling(state.variant), keuze.bord.posities),
            'scherm',
          )}
        </section>
      )}
    </>
  );
}

interface Keuze {
  /** Of the deelnemer, or of a board without a name. */
  readonly id: string;
  readonly naam: string;
  readonly stand: string;
  readonly bord: Bord | null;
}

/** Everyone who is there or has a board, and the boards without a name. */
function listBorden(state: State, { deelnemers, aanwezig }: Props['people']): readonly Keuze[] {
  const borden = listPersoonsborden(state);
  const byDeelnemer = new Map(
    borden.flatMap((bord) => (bord.deelnemerId === null ? [] : [[bord.deelnemerId, bord]])),
  );
  const met = Object.values(deelnemers)
    .filter(({ id }) => byDeelnemer.has(id) || aanwezig.includes(id))
    .map(({ id, naam }) => toKeuze(id, naam, byDeelnemer.get(id) ?? null));
  const zonder = borden.filter(
    ({ deelnemerId }) => deelnemerId === null || deelnemers[deelnemerId] === undefined,
  );
  return [
    ...met,
    ...zonder.map((bord, index) => toKeuze(bord.id, `Bord zonder naam ${String(index + 1)}`, bord)),
  ];
}

function toKeuze(id: string, naam: string, bord: Bord | null): Keuze {
  if (bord === null) return { id, naam, stand: 'nog geen bord', bord };
  const bron = bord.bron === 'papier' ? 'van papier' : 'zelf ingeleverd';
  return { id, naam, stand: `${countKaartjes(Object.keys(bord.posities).length)}, ${bron}`, bord };
}
