import { type CSSProperties, useCallback, useMemo } from 'react';
import type { Actie } from '../../../../shared/werkvormen/interventiespel/acties.ts';
import type { Bord, Briefje as BriefjeBeeld } from '../../../../shared/werkvormen/interventiespel/bord.ts';
import type { SleepChannel } from '../../werkvorm-scherm.ts';
import { useBordMaten } from '../../slepen/use-bord-maten.ts';
import { LETTER, measureZaalEenheid } from '../../slepen/zaal-maten.ts';
import { Briefje, SleepbaarBriefje } from '../stapels/Briefje.tsx';
import { fitRegels } from '../stapels/indeling.ts';
import { InDeLucht } from '../stapels/InDeLucht.tsx';
import { countBriefjes, StapelBord } from '../stapels/StapelBord.tsx';
import { type StapelsModel, useStapels } from '../stapels/use-stapels.ts';
import styles from './StapelsZaal.module.css';

export interface StapelsZaalProps {
  readonly bord: Bord;
  readonly kanSlepen: boolean;
  readonly isAanraakbaar: boolean;
  readonly schaal: number;
  readonly act: (actie: Actie) => Promise<boolean>;
  readonly sleep: SleepChannel;
}

/** The piles for the room. Of a full pile the slips that were laid last are whole; the number says how many there are. */
export function StapelsZaal(props: StapelsZaalProps) {
  const { bord, kanSlepen, schaal, act, sleep } = props;
  const model = useStapels({ bord, act, sleep });
  const { elementen, indeling } = model;
  const { bindHost, vak } = useBordMaten(measureZaalEenheid);
  const isVrij = props.isAanraakbaar && kanSlepen;
  const letter = LETTER * Math.max(1, schaal);
  const volste = Math.max(0, ...model.bord.stapels.map(({ briefjes }) => briefjes.length));
  const passend = useMemo(
    () => (vak === null ? { kolommen: 1, aantal: 0, regels: 2 } : fitRegels(indeling, vak, letter, volste)),
    [indeling, vak, letter, volste],
  );
  const renderBriefje = useRenderBriefje(model, isVrij);
  return (
    <div ref={elementen.bindTafel} className={styles.zaal} data-los={model.bord.los.length > 0 || undefined}>
      <div
        ref={bindHost}
        className={styles.bord}
        style={{ '--briefje-regels': passend.regels } as CSSProperties}
      >
        <StapelBord
          bord={model.bord}
          indeling={indeling}
          plotRef={elementen.bindPlot}
          passend={passend}
          gekozen={null}
          nieuw={isVrij ? 'Nieuwe stapel' : null}
          renderKop={({ naam, briefjes }) => (
            <header className={styles.kop}>
              <h2 className={styles.naam}>{naam === '' ? '…' : naam}</h2>
              <p className={styles.aantal}>{countBriefjes(briefjes)}</p>
            </header>
          )}
          renderBriefje={renderBriefje}
        />
      </div>
      {model.bord.los.length === 0 ? null : (
        <div ref={elementen.bindBak} className={styles.los}>
          <p className={styles.losKop}>Nog {countBriefjes(model.bord.los)} los</p>
          <div className={styles.lijst} data-schuift={isVrij || undefined}>
            {model.bord.los.map(renderBriefje)}
          </div>
        </div>
      )}
      <InDeLucht model={model} />
    </div>
  );
}

function useRenderBriefje({ bord: { stapels }, lucht, place }: StapelsModel, isVrij: boolean) {
  const onToets = useCallback(
    (id: string, toets: string) => {
      const stapel = stapels[Number(toets) - 1];
      if (toets === 'Delete' || toets === 'Backspace') place(id, null);
      else if (stapel !== undefined) place(id, { stapelId: stapel.id, opId: null });
      else return false;
      return true;
    },
    [stapels, place],
  );
  return (briefje: BriefjeBeeld) => {
    const beeld = { briefje, isGekozen: false, isOpgetild: lucht.inDeLucht.has(briefje.id) };
    return isVrij ? (
      <SleepbaarBriefje
        key={briefje.id}
        {...beeld}
        sleper={lucht.sleper}
        onKies={doNothing}
        onToets={onToets}
      />
    ) : (
      <Briefje key={briefje.id} {...beeld} />
    );
  };
}

// What is put forward is for the facilitator to choose.
function doNothing(): void {}
