import { useCallback, useId, useMemo, useState } from 'react';
import type { Actie } from '../../../shared/werkvormen/kwadrantenkaartjes/acties.ts';
import { type BordBeeld, toBordKaart } from '../../../shared/werkvormen/kwadrantenkaartjes/bord.ts';
import { findIndeling } from '../../../shared/werkvormen/kwadrantenkaartjes/inhoud.ts';
import { listGelegd, listInBak, type State } from '../../../shared/werkvormen/kwadrantenkaartjes/state.ts';
import { joinClassNames } from '../../components/class-names.ts';
import type { RegieProps } from '../werkvorm-scherm.ts';
import { Bak } from '../slepen/Bak.tsx';
import { Bord } from './Bord.tsx';
import { EigenKaartje } from './EigenKaartje.tsx';
import { SleepbaarKaartje } from './Kaartje.tsx';
import { Onderblad } from './Onderblad.tsx';
import styles from './Regie.module.css';
import { type TafelModel, useTafel } from './use-tafel.ts';
import { describePlek } from './zinnen.ts';
import { Zweefkaart } from '../slepen/Zweefkaart.tsx';

/** Font size and side of a mark on the board in regie, in CSS pixels: a little larger where there is room. */
function chooseMaat({ breedte }: { readonly breedte: number }) {
  return breedte < 700 ? { letter: 14, maat: 26 } : { letter: 16, maat: 30 };
}

/** Kwadrantenkaartjes in regie: the tray, the board, and under it the chosen card or what the stap asks for. */
export function Regie(props: RegieProps<State, Actie>) {
  const { state, stap, act, uitgelicht, setUitgelicht, sleep } = props;
  const [gekozen, setGekozen] = useState<string | null>(null);
  const [melding, setMelding] = useState('');
  const { beeld, bak } = useMemo(() => toTafel(state), [state]);
  const tafel = useTafel({ beeld, bak, chooseMaat, measureEenheid, act, sleep });
  const { bindHost } = tafel;
  const { bindTafel } = tafel.elementen;
  const kaart = gekozen === null ? undefined : state.kaarten[gekozen];
  return (
    <div className={styles.regie}>
      <div ref={bindTafel} className={styles.tafel}>
        <BakVan tafel={tafel} act={act} gekozen={gekozen} onKies={setGekozen} onMelding={setMelding} />
        <div ref={bindHost} className={styles.bord}>
          <BordVan tafel={tafel} gekozen={gekozen} onKies={setGekozen} onMelding={setMelding} />
        </div>
        <InDeLucht tafel={tafel} />
      </div>
      <Onderblad
        state={state}
        stap={stap}
        kaart={kaart ?? null}
        plek={kaart === undefined ? null : tafel.leggen.find(kaart.id)}
        uitgelicht={uitgelicht}
        setUitgelicht={setUitgelicht}
        act={act}
        onKies={setGekozen}
        onTerug={(id) => {
          tafel.leggen.place(id, null);
        }}
      />
      <p role="status" className={styles.verborgen}>
        {melding}
      </p>
    </div>
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

// One pixel of the layout is one CSS pixel.
function measureEenheid(): number {
  return 1;
}

interface DeelProps {
  readonly tafel: TafelModel;
  readonly gekozen: string | null;
  readonly onKies: (id: string | null) => void;
  readonly onMelding: (melding: string) => void;
}

function BakVan({
  tafel,
  act,
  gekozen,
  onKies,
  onMelding,
}: DeelProps & { act: (actie: Actie) => Promise<boolean> }) {
  const { leggen, elementen } = tafel;
  return (
    <Bak
      kaarten={tafel.bak}
      variant={tafel.beeld.variant}
      bakRef={elementen.bindBak}
      gekozen={gekozen}
      opgetild={tafel.inDeLucht}
      sleper={tafel.sleper}
      onKies={onKies}
      onLeg={(id) => {
        leggen.place(id, { x: 0, y: 0 });
        onKies(id);
        onMelding('Gelegd in het midden. Met de pijlen schuif je, met Escape ga je terug naar de bak.');
        // The card is on the board after the next render.
        requestAnimationFrame(() => {
          elementen.focusKaart(id);
        });
      }}
    >
      <EigenKaartje act={act} />
    </Bak>
  );
}

function BordVan({ tafel, gekozen, onKies, onMelding }: DeelProps) {
  const { beeld, layout, leggen, elementen, nudge, sleper } = tafel;
  const { indeling } = beeld;
  const uitlegId = useId();
  const onPijl = useCallback(
    (id: string, deltaX: number, deltaY: number, isGroot: boolean) => {
      const plek = nudge(id, deltaX, deltaY, isGroot);
      if (plek !== null) onMelding(describePlek(indeling, plek));
    },
    [nudge, onMelding, indeling],
  );
  const onToets = useCallback(
    (id: string, toets: string) => {
      if (toets === 'Delete' || toets === 'Backspace') {
        leggen.place(id, null);
        onMelding('Terug in de bak.');
        elementen.focusBak();
      } else if (toets === 'Enter' || toets === ' ') onKies(id);
      else if (toets === 'Escape') elementen.focusBak();
      else return false;
      return true;
    },
    [leggen, elementen, onKies, onMelding],
  );
  if (layout === null) return null;
  return (
    <section aria-label={`${indeling.naam}, ${String(beeld.kaarten.length)} gelegd`}>
      <p id={uitlegId} className={styles.verborgen}>
        Pijlen verschuiven het kaartje, met Shift in grote stappen. Delete legt het terug in de bak.
      </p>
      <Bord
        beeld={beeld}
        layout={layout}
        plotRef={elementen.bindPlot}
        gekozen={gekozen}
        opgetild={tafel.inDeLucht}
        net={tafel.net}
        renderKaartje={(kaart, props) => (
          <SleepbaarKaartje
            key={kaart.id}
            {...props}
            omschrijving={`${String(kaart.nummer)} ${kaart.titel}: ${describePlek(indeling, kaart)}`}
            uitlegId={uitlegId}
            sleper={sleper}
            onKies={onKies}
            onPijl={onPijl}
            onToets={onToets}
          />
        )}
      />
      {beeld.kaarten.length === 0 ? (
        <p className={joinClassNames(styles.leeg)}>Sleep een kaartje uit de bak hierheen.</p>
      ) : null}
    </section>
  );
}

function InDeLucht({ tafel: { opgetild, gesleept, sleper, attachGesleept, beeld } }: { tafel: TafelModel }) {
  return (
    <>
      {opgetild === null ? null : <Zweefkaart {...opgetild} variant={beeld.variant} attach={sleper.attach} />}
      {gesleept === null ? null : (
        <Zweefkaart {...gesleept} variant={beeld.variant} attach={attachGesleept} isAnder />
      )}
    </>
  );
}
