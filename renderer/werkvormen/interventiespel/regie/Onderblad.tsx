import { Vragen } from '../../tonen/Vragen.tsx';
import type { StapelsModel } from '../stapels/use-stapels.ts';
import type { Keuze } from './GroeperenStap.tsx';
import { NieuweSituaties } from './NieuweSituaties.tsx';
import { SituatiePaneel } from './SituatiePaneel.tsx';
import { StapelPaneel } from './StapelPaneel.tsx';
import styles from './Stap.module.css';
import { useRonde, useTonen } from './use-ronde.ts';

export interface OnderbladProps {
  readonly model: StapelsModel;
  readonly keuze: Keuze | null;
  readonly setKeuze: (keuze: Keuze | null) => void;
}

/** Under the piles: the chosen slip or pile, another situation, and the questions. */
export function Onderblad({ model, keuze, setKeuze }: OnderbladProps) {
  const { state, stap } = useRonde();
  const tonen = useTonen();
  const situatie = keuze?.soort === 'situatie' ? state.situaties[keuze.id] : undefined;
  const stapel = keuze?.soort === 'stapel' ? state.stapels[keuze.id] : undefined;
  const close = (): void => {
    setKeuze(null);
  };
  return (
    <div className={styles.stap}>
      {situatie === undefined ? null : (
        <SituatiePaneel key={situatie.id} situatie={situatie} model={model} onSluit={close} />
      )}
      {stapel === undefined ? null : <StapelPaneel key={stapel.id} stapel={stapel} onSluit={close} />}
      {situatie === undefined && stapel === undefined ? (
        <p className={styles.uitleg}>
          Sleep een briefje naar een stapel, of naar de lege plek voor een nieuwe. Op een ander briefje komt
          het erbovenop: zo zie je wat dubbel is. Met het toetsenbord: een cijfer kiest de stapel, N begint
          een nieuwe.
        </p>
      ) : null}
      <NieuweSituaties />
      <Vragen tonen={tonen} vragen={stap.vragen} isOpen />
    </div>
  );
}
