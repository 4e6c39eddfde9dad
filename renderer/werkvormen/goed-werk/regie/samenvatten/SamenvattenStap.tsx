import { useState } from 'react';
import { lastVolgorde, sortByVolgorde } from '../../../../../shared/domain/volgorde.ts';
import { createBeeld } from '../../../../../shared/werkvormen/goed-werk/beeld.ts';
import { parseUitgelicht } from '../../../../../shared/werkvormen/goed-werk/uitlichten.ts';
import { Button } from '../../../../components/Button.tsx';
import { EmptyState } from '../../../../components/EmptyState.tsx';
import { BeeldenBewaren } from '../../../../regie/documenten/BeeldenBewaren.tsx';
import { createId } from '../../../../store/ids.ts';
import { useRonde } from '../use-ronde.ts';
import { BeeldEditor } from './BeeldEditor.tsx';
import { BeeldKeuze } from './BeeldKeuze.tsx';
import styles from './SamenvattenStap.module.css';

/** Stap 3: the A4. Often one, made by everybody; sometimes one of each groepje. */
export function SamenvattenStap() {
  const { state, act, uitgelicht } = useRonde();
  const [gekozen, setGekozen] = useState<string | null>(() => {
    const shown = parseUitgelicht(uitgelicht);
    return shown?.soort === 'beeld' ? shown.id : null;
  });
  const [isBewaren, setIsBewaren] = useState(false);
  const beelden = sortByVolgorde(state.beelden);
  const beeld = beelden.find(({ id }) => id === gekozen) ?? beelden[0];

  async function begin(): Promise<void> {
    const id = createId();
    const isBegun = await act({
      type: 'beeldBegonnen',
      beeld: {
        ...createBeeld(id),
        volgorde: lastVolgorde(state.beelden),
        kritischeSituatie: state.situatie?.titel ?? '',
      },
    });
    if (isBegun) setGekozen(id);
  }

  if (beeld === undefined) {
    return (
      <EmptyState
        icon="document"
        title="Nog geen Beeld"
        action={
          <Button variant="primary" icon="plus" onPress={() => void begin()}>
            Begin een Beeld
          </Button>
        }
      >
        Maak met de hele groep één A4. Of laat iedereen er een maken, met ‘Laat invoeren’ of op papier; de
        afbeelding zet je er hier bij. Begin met de kernuitspraak.
      </EmptyState>
    );
  }
  return (
    <div className={styles.stap}>
      <BeeldKeuze
        beelden={beelden}
        gekozen={beeld.id}
        onKies={setGekozen}
        onBegin={() => void begin()}
        onBewaren={() => {
          setIsBewaren(true);
        }}
      />
      <BeeldEditor key={beeld.id} beeld={beeld} />
      {isBewaren ? (
        <BeeldenBewaren
          onBewerk={setGekozen}
          onClose={() => {
            setIsBewaren(false);
          }}
        />
      ) : null}
    </div>
  );
}
