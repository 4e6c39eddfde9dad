import { useState } from 'react';
import { MAX_VRAGEN } from '../../../../shared/werkvormen/interventiespel/invoer.ts';
import {
  isPerSituatie,
  listInterventies,
  listKandidaten,
  listOnderwerpen,
} from '../../../../shared/werkvormen/interventiespel/onderwerpen.ts';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { Message } from '../../../components/Message.tsx';
import { SegmentedControl } from '../../../components/SegmentedControl.tsx';
import { Deel } from '../../../regie/rondom/Deel.tsx';
import { Vragen } from '../../tonen/Vragen.tsx';
import { InterventiesBij } from './InterventiesBij.tsx';
import { OnderwerpLijst } from './OnderwerpLijst.tsx';
import styles from './Stap.module.css';
import { useRonde, useTonen } from './use-ronde.ts';

const PER = [
  { id: 'situatie', label: 'Per situatie' },
  { id: 'stapel', label: 'Per stapel' },
] as const;

/** Everybody thinks of interventions alone; here they are typed in, and what was handed in is seen. */
export function InterventiesStap() {
  const { state, act, stap } = useRonde();
  const tonen = useTonen();
  const [gekozenId, setGekozenId] = useState<string | null>(null);
  const kandidaten = listKandidaten(state);
  const gevraagd = listOnderwerpen(state).length;
  const gekozen = kandidaten.find(({ id }) => id === gekozenId) ?? kandidaten[0];
  if (gekozen === undefined)
    return (
      <EmptyState icon="notitie" title="Nog geen situaties">
        Schrijf eerst situaties op. Daarna bedenkt iedereen hier interventies bij.
      </EmptyState>
    );
  return (
    <div className={styles.stap}>
      <Deel
        titel="Bij welke situatie?"
        acties={
          Object.keys(state.stapels).length === 0 ? null : (
            <SegmentedControl
              label="Waarbij bedenken jullie interventies?"
              segments={PER}
              value={isPerSituatie(state) ? 'situatie' : 'stapel'}
              onChange={(per) => {
                if (per !== null) void act({ type: 'perGekozen', per });
              }}
            />
          )
        }
      >
        <p className={styles.uitleg}>
          Met ‘Laat invoeren’ krijgt iedereen dezelfde vragen, in deze volgorde. Niets hiervan komt op de zaal
          tot jullie het bespreken.
        </p>
        {gevraagd > MAX_VRAGEN ? (
          <Message tone="waarschuwing">
            Op het invoerscherm komen de eerste {MAX_VRAGEN} van deze {gevraagd}. Leg meer briefjes op een
            stapel en kies ‘Per stapel’, dan komt alles aan bod.
          </Message>
        ) : null}
        <div className={styles.tweeluik}>
          <OnderwerpLijst
            label="Situaties en stapels"
            regels={kandidaten.map((each) => ({ ...each, aantal: listInterventies(state, each).length }))}
            gekozen={gekozen.id}
            onKies={setGekozenId}
          />
          <div className={styles.onder}>
            <p className={styles.groot}>{gekozen.naam}</p>
            <InterventiesBij key={gekozen.id} onderwerp={gekozen} />
          </div>
        </div>
      </Deel>
      <Vragen tonen={tonen} vragen={stap.vragen} isOpen />
    </div>
  );
}
