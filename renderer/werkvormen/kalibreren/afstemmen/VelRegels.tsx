import type { Gebied } from '../../../../shared/werkvormen/kalibreren/gebied.ts';
import type { Regel } from '../../../../shared/werkvormen/kalibreren/state.ts';
import { SnelInvoer } from '../../../regie/velden/SnelInvoer.tsx';
import { createId } from '../../../store/ids.ts';
import { Herkomst } from '../Herkomst.tsx';
import { RegelRij } from '../RegelRij.tsx';
import styles from '../Regels.module.css';
import { type GroepjeMetVel, useRonde } from '../use-ronde.ts';

export interface VelGebiedProps {
  groepje: GroepjeMetVel;
  gebied: Gebied;
  regels: readonly Regel[];
}

/** The examples that a groepje agreed on in one area. */
export function VelRegels({ groepje: { id, nummer, leden }, gebied, regels }: VelGebiedProps) {
  const { act } = useRonde();
  const add = (teksten: readonly string[]): Promise<boolean> =>
    act({
      type: 'velregelsToegevoegd',
      groepje: { id, nummer, leden: [...leden] },
      regels: teksten.map((tekst) => ({ id: createId(), gebiedId: gebied.id, tekst, uit: [] })),
    });
  return (
    <div className={styles.lijst}>
      <ol className={styles.lijst} aria-label={`Vel: ${gebied.naam}`}>
        {regels.map((regel, index) => (
          <RegelRij key={regel.id} regel={regel} naam={`regel ${String(index + 1)} bij ${gebied.naam}`}>
            <Herkomst regels={[regel]} />
          </RegelRij>
        ))}
      </ol>
      <SnelInvoer
        label={`Op het vel: ${gebied.naam}`}
        veld={`${id}/${gebied.id}`}
        placeholder="In één zin. Enter voegt toe"
        onAdd={add}
      />
    </div>
  );
}
