import { useCallback, useState } from 'react';
import type { Actie } from '../../../shared/werkvormen/kwadrantenkaartjes/acties.ts';
import type { BordKaart } from '../../../shared/werkvormen/kwadrantenkaartjes/bord.ts';
import type { ZaalBord } from '../../../shared/werkvormen/kwadrantenkaartjes/zaal.ts';
import type { ZaalProps } from '../werkvorm-scherm.ts';
import { Bord } from './Bord.tsx';
import { Kaartje, type KaartjeProps, SleepbaarKaartje } from './Kaartje.tsx';
import { useTafel } from './use-tafel.ts';
import { VergelijkingZaal } from './VergelijkingZaal.tsx';
import { LETTER, measureZaalEenheid } from '../slepen/zaal-maten.ts';
import styles from './Zaal.module.css';
import { WoordenZaal } from './WoordenZaal.tsx';
import { Zijkolom } from './Zijkolom.tsx';
import { describePlek } from './zinnen.ts';
import { Zweefkaart } from '../slepen/Zweefkaart.tsx';

const MAAT = 46;

/** Kwadrantenkaartjes for the room: boards to compare when they are put forward, and else the board of the group. */
export function Zaal(props: ZaalProps<ZaalBord, Actie>) {
  const { vergelijking } = props.beeld;
  if (vergelijking !== null) return <VergelijkingZaal vergelijking={vergelijking} schaal={props.schaal} />;
  return hasAlleenWoorden(props.beeld) ? <WoordenZaal zaal={props.beeld} /> : <BordZaal {...props} />;
}

/** Nothing lies on the board of the group, as where everybody laid their own: the words get the room of the board. */
function hasAlleenWoorden({ kaarten, bak, uitgelicht, vraag, conclusies }: ZaalBord): boolean {
  const isLeeg = kaarten.length === 0 && bak.length === 0;
  return isLeeg && ((uitgelicht ?? vraag) !== null || (conclusies ?? []).length > 0);
}

/** The board, and beside it what is put forward or still to be laid. */
function BordZaal({ beeld: zaal, isAanraakbaar, schaal, act, sleep }: ZaalProps<ZaalBord, Actie>) {
  const chooseMaat = useCallback(() => {
    const factor = Math.max(1, schaal);
    return { letter: LETTER * factor, maat: MAAT * factor };
  }, [schaal]);
  const tafel = useTafel({
    beeld: zaal,
    bak: zaal.bak,
    chooseMaat,
    measureEenheid: measureZaalEenheid,
    act,
    sleep,
  });
  const { beeld, layout, opgetild, gesleept, sleper, bindHost } = tafel;
  const { bindTafel, bindPlot } = tafel.elementen;
  const [gekozen, setGekozen] = useState<string | null>(null);
  const shown = isAanraakbaar ? showGekozen(zaal, gekozen) : zaal;
  const renderKaartje = useRenderKaartje(tafel, isAanraakbaar, setGekozen);
  return (
    <div ref={bindTafel} className={styles.zaal} data-aanraakbaar={isAanraakbaar || undefined}>
      <div ref={bindHost} className={styles.bord}>
        {layout === null ? null : (
          <Bord
            beeld={beeld}
            layout={layout}
            plotRef={bindPlot}
            gekozen={shown.uitgelicht?.id ?? null}
            opgetild={tafel.inDeLucht}
            net={tafel.net}
            renderKaartje={renderKaartje}
          />
        )}
      </div>
      <Zijkolom zaal={shown} tafel={tafel} isAanraakbaar={isAanraakbaar} schaal={schaal} />
      {opgetild === null ? null : <Zweefkaart {...opgetild} variant={beeld.variant} attach={sleper.attach} />}
      {gesleept === null ? null : (
        <Zweefkaart {...gesleept} variant={beeld.variant} attach={tafel.attachGesleept} isAnder />
      )}
    </div>
  );
}

/**
 * On a board that is touched a tap shows the title of a card large, here and nowhere else. What the facilitator puts
 * forward goes first.
 */
function showGekozen(zaal: ZaalBord, gekozen: string | null): ZaalBord {
  const kaart = zaal.kaarten.find(({ id }) => id === gekozen);
  if (zaal.uitgelicht !== null || kaart === undefined) return zaal;
  const { id, nummer, titel } = kaart;
  return { ...zaal, uitgelicht: { id, nummer, titel, toelichting: '' } };
}

function useRenderKaartje(
  tafel: ReturnType<typeof useTafel>,
  isAanraakbaar: boolean,
  onKies: (id: string) => void,
) {
  const { leggen, nudge, sleper, beeld } = tafel;
  const { indeling } = beeld;
  const onPijl = useCallback(
    (id: string, deltaX: number, deltaY: number, isGroot: boolean) => {
      nudge(id, deltaX, deltaY, isGroot);
    },
    [nudge],
  );
  const onToets = useCallback(
    (id: string, toets: string) => {
      if (toets !== 'Delete' && toets !== 'Backspace') return false;
      leggen.place(id, null);
      return true;
    },
    [leggen],
  );
  return (kaart: BordKaart, props: KaartjeProps) =>
    isAanraakbaar ? (
      <SleepbaarKaartje
        key={kaart.id}
        {...props}
        omschrijving={`${String(kaart.nummer)} ${kaart.titel}: ${describePlek(indeling, kaart)}`}
        sleper={sleper}
        onKies={onKies}
        onPijl={onPijl}
        onToets={onToets}
      />
    ) : (
      <Kaartje key={kaart.id} {...props} />
    );
}
