import { useState } from 'react';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { Message } from '../../../components/Message.tsx';
import { SegmentedControl } from '../../../components/SegmentedControl.tsx';
import { ToonKnop } from '../../tonen/ToonKnop.tsx';
import { Vragen } from '../../tonen/Vragen.tsx';
import { useGroepjes, useNamen, useRonde, useTonen } from '../use-ronde.ts';
import styles from './AfstemmenStap.module.css';
import { Vel } from './Vel.tsx';

/** Stap 2: every groepje makes its list for the areas it took. */
export function AfstemmenStap() {
  const { stap } = useRonde();
  const tonen = useTonen();
  const groepjes = useGroepjes();
  const toNamen = useNamen();
  const [id, setId] = useState<string | null>(null);
  const groepje = groepjes.find((each) => each.id === id) ?? groepjes[0];
  if (groepje === undefined)
    return (
      <EmptyState icon="mensen" title="Nog geen groepjes">
        Maak hierboven groepjes. Daarna kiest elk groepje wat het uitwerkt.
      </EmptyState>
    );
  return (
    <div className={styles.stap}>
      <div className={styles.boven}>
        <Vragen tonen={tonen} vragen={stap.vragen} />
        <ToonKnop tonen={tonen} uitgelicht={null} wat="wie wat uitwerkt" opschrift="Wie wat uitwerkt" />
      </div>
      <div className={styles.boven}>
        <SegmentedControl
          label="Vel van"
          segments={groepjes.map(({ id: each, naam }) => ({ id: each, label: naam }))}
          value={groepje.id}
          onChange={setId}
        />
        <p className={styles.leden}>
          {toNamen(groepje.leden)}
          {groepje.isEerder ? ' (eerdere groepjes)' : ''}
        </p>
      </div>
      <Bijwerken />
      <Vel key={groepje.id} groepje={groepje} />
    </div>
  );
}

/** A sheet keeps who made it; when people moved to another groepje the facilitator says that the sheets follow. */
function Bijwerken() {
  const { state, act } = useRonde();
  const anders = useGroepjes().filter(({ id, leden }) => {
    const vel = state.vellen[id];
    return vel !== undefined && vel.leden.join() !== leden.join();
  });
  async function update(): Promise<void> {
    for (const { id, nummer, leden } of anders) {
      const gebieden = state.vellen[id]?.gebieden ?? [];
      await act({ type: 'gebiedenVerdeeld', groepje: { id, nummer, leden: [...leden] }, gebieden });
    }
  }
  if (anders.length === 0) return null;
  return (
    <Message action={{ label: 'Werk de vellen bij', onPress: () => void update() }}>
      {anders.map(({ naam }) => naam).join(' en ')}: de leden zijn veranderd sinds het vel werd gemaakt.
    </Message>
  );
}
