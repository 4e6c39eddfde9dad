import { listUit, nameHerkomst } from '../../../shared/werkvormen/kalibreren/gedrag.ts';
import type { Regel } from '../../../shared/werkvormen/kalibreren/state.ts';
import styles from './Regels.module.css';
import { useNamen, useRonde } from './use-ronde.ts';

export interface HerkomstProps {
  regels: readonly Regel[];
  /** Also which groepje it is of. */
  metGroepje?: boolean;
}

/** Where examples come from: the groepjes, and who wrote it down alone. Nothing where that is not known. */
export function Herkomst({ regels, metGroepje = false }: HerkomstProps) {
  const { state } = useRonde();
  const toNamen = useNamen();
  const uit = listUit(state, { regels });
  const ids = [...new Set(uit.flatMap(({ deelnemerId }) => deelnemerId ?? []))];
  const zonder = uit.filter(({ deelnemerId }) => deelnemerId === null).length;
  const wie = [toNamen(ids), zonder === 0 ? '' : `${String(zonder)} zonder naam`].filter(Boolean).join(', ');
  const delen = [
    metGroepje ? nameHerkomst(state, { regels }).join(', ') : '',
    wie === '' ? '' : `eerst van ${wie}`,
  ];
  const tekst = delen.filter(Boolean).join(' · ');
  return tekst === '' ? null : <p className={styles.herkomst}>{tekst}</p>;
}
