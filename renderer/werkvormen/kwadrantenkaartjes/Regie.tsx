import { useMemo, useState } from 'react';
import type { Actie } from '../../../shared/werkvormen/kwadrantenkaartjes/acties.ts';
import { type BordBeeld, toBordKaart } from '../../../shared/werkvormen/kwadrantenkaartjes/bord.ts';
import { findIndeling } from '../../../shared/werkvormen/kwadrantenkaartjes/inhoud.ts';
import { listGelegd, listInBak, type State } from '../../../shared/werkvormen/kwadrantenkaartjes/state.ts';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { useShared } from '../../store/use-shared.ts';
import { useTonen } from '../tonen/use-tonen.ts';
import type { RegieProps } from '../werkvorm-scherm.ts';
import { DekBewaren } from './dek/DekBewaren.tsx';
import { EigenKaartje } from './EigenKaartje.tsx';
import { Onderblad } from './Onderblad.tsx';
import styles from './Regie.module.css';
import { Tafel, useVensterTafel } from './Tafel.tsx';
import { Vergelijken } from './vergelijken/Vergelijken.tsx';
import { VanPapier } from './papier/VanPapier.tsx';

/** What the facilitator looks at: the board of the group, the boards of each, or what they say together. */
type Blik = 'samen' | 'ieder' | 'vergelijken';

const BLIKKEN: readonly { id: Blik; label: string }[] = [
  { id: 'samen', label: 'Bord van de groep' },
  { id: 'ieder', label: 'Borden van ieder' },
  { id: 'vergelijken', label: 'Vergelijken' },
];

/** Kwadrantenkaartjes in regie: the board of the group, the boards of each, and comparing them. */
export function Regie(props: RegieProps<State, Actie>) {
  const { state, stap } = props;
  const eerste: Blik = state.wijze === 'samen' ? 'samen' : stap.id === 'leggen' ? 'ieder' : 'vergelijken';
  const [gekozen, setGekozen] = useState<Blik | null>(null);
  const blik = gekozen ?? eerste;
  return (
    <div className={styles.regie}>
      <div className={styles.kop}>
        <SegmentedControl label="Wat je bekijkt" segments={BLIKKEN} value={blik} onChange={setGekozen} />
        <DekBewaren rondeId={props.rondeId} />
      </div>
      {blik === 'samen' ? <Samen {...props} /> : null}
      {blik === 'ieder' ? <VanPapier {...props} /> : null}
      {blik === 'vergelijken' ? <Vergelijken {...props} /> : null}
    </div>
  );
}

/** The board that the group lays together, and under it the chosen card or what the stap asks for. */
function Samen(props: RegieProps<State, Actie>) {
  const { state, stap, act, sleep } = props;
  const tonen = useTonen(props);
  const [gekozen, setGekozen] = useState<string | null>(null);
  const { beeld, bak } = useShared(useMemo(() => toTafel(state), [state]));
  const tafel = useVensterTafel({ beeld, bak, act, sleep });
  const onder = useMemo(() => <EigenKaartje act={act} />, [act]);
  const kaart = gekozen === null ? undefined : state.kaarten[gekozen];
  return (
    <>
      <Tafel tafel={tafel} gekozen={gekozen} onKies={setGekozen}>
        {onder}
      </Tafel>
      <Onderblad
        state={state}
        stap={stap}
        kaart={kaart ?? null}
        plek={kaart === undefined ? null : tafel.leggen.find(kaart.id)}
        tonen={tonen}
        act={act}
        onKies={setGekozen}
        onTerug={(id) => {
          tafel.leggen.place(id, null);
        }}
      />
    </>
  );
}

function toTafel(state: State): { readonly beeld: BordBeeld; readonly bak: ReturnType<typeof toBakKaart>[] } {
  return {
    beeld: {
      variant: state.variant,
      indeling: findIndeling(state.variant),
      kaarten: listGelegd(state).map(toBordKaart),
    },
    bak: listInBak(state).map(toBakKaart),
  };
}

function toBakKaart({ id, volgorde, titel }: State['kaarten'][string]) {
  return { id, nummer: volgorde, titel };
}
