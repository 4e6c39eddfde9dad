import { type ReactNode, useCallback, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { joinClassNames } from '../../components/class-names.ts';
import { useHandler } from '../../store/use-handler.ts';
import { Bak } from '../slepen/Bak.tsx';
import { Bord } from './Bord.tsx';
import { SleepbaarKaartje } from './Kaartje.tsx';
import styles from './Tafel.module.css';
import { type TafelModel, type TafelOpties, useTafel } from './use-tafel.ts';
import { describePlek } from './zinnen.ts';
import { Zweefkaart } from '../slepen/Zweefkaart.tsx';

/** Font size and side of a mark on a board in a window, in CSS pixels: a little larger where there is room. */
function chooseMaat({ breedte }: { readonly breedte: number }) {
  return breedte < 700 ? { letter: 14, maat: 26 } : { letter: 16, maat: 30 };
}

/** In a window one pixel of the layout is one CSS pixel. */
export function measureEenheid(): number {
  return 1;
}

/** A table in a window at arm's length, as `useTafel` makes it for the zaal. */
export function useVensterTafel(opties: Omit<TafelOpties, 'chooseMaat' | 'measureEenheid'>): TafelModel {
  return useTafel({ ...opties, chooseMaat, measureEenheid });
}

export interface TafelProps {
  readonly tafel: TafelModel;
  /** The chosen card. */
  readonly gekozen: string | null;
  readonly onKies: (id: string | null) => void;
  /** Level of the tray's heading in the outline of the page. */
  readonly niveau?: 2 | 3;
  /** What stands under the cards in the tray. */
  readonly children?: ReactNode;
}

/** The tray and the board, to lay on with mouse, finger or keys. */
export function Tafel({ tafel, gekozen, onKies, niveau = 3, children }: TafelProps) {
  const [melding, setMelding] = useState('');
  const { bindHost } = tafel;
  const { bindTafel } = tafel.elementen;
  const deel = { tafel, gekozen, onKies, onMelding: setMelding };
  return (
    <>
      <div ref={bindTafel} className={styles.tafel}>
        <BakVan {...deel} niveau={niveau}>
          {children}
        </BakVan>
        <div ref={bindHost} className={styles.bord}>
          <BordVan {...deel} />
        </div>
        <InDeLucht tafel={tafel} />
      </div>
      <p role="status" className={styles.verborgen}>
        {melding}
      </p>
    </>
  );
}

interface DeelProps {
  readonly tafel: TafelModel;
  readonly gekozen: string | null;
  readonly onKies: (id: string | null) => void;
  readonly onMelding: (melding: string) => void;
}

function BakVan({
  tafel,
  gekozen,
  onKies,
  onMelding,
  niveau,
  children,
}: DeelProps & { niveau: 2 | 3; children: ReactNode }) {
  const { leggen, elementen } = tafel;
  const onLeg = useHandler((id: string) => {
    // On the board at once: an arrow that follows right after is for the card that was laid.
    flushSync(() => {
      leggen.place(id, { x: 0, y: 0 });
      onKies(id);
      onMelding('Gelegd in het midden. Met de pijlen schuif je, met Escape ga je terug naar de bak.');
    });
    elementen.focusKaart(id);
  });
  return (
    <Bak
      niveau={niveau}
      kaarten={tafel.bak}
      variant={tafel.beeld.variant}
      bakRef={elementen.bindBak}
      gekozen={gekozen}
      opgetild={tafel.inDeLucht}
      sleper={tafel.sleper}
      onKies={onKies}
      onLeg={onLeg}
    >
      {children}
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
