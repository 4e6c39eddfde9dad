import { sortByVolgorde } from '../../../../shared/domain/volgorde.ts';
import { Message } from '../../../components/Message.tsx';
import { useVan } from '../../../regie/rondom/use-van.ts';
import { Vragen } from '../../tonen/Vragen.tsx';
import { GebiedenAanpassen } from '../gebieden/GebiedenAanpassen.tsx';
import styles from '../Kolommen.module.css';
import { Kolommen } from '../Kolommen.tsx';
import { useRonde, useTonen } from '../use-ronde.ts';
import { GebiedBlad } from './GebiedBlad.tsx';

/** Stap 1: everyone alone. What was handed in or typed, per area; nothing of it goes to the zaal. */
export function VerkennenStap() {
  const { state, stap } = useRonde();
  const tonen = useTonen();
  const gedragingen = sortByVolgorde(state.gedragingen);
  // Whose example is typed stays chosen when the facilitator goes to the next area of the same sheet of paper.
  const [van, setVan] = useVan('voorbeeld');
  return (
    <Kolommen
      boven={
        <>
          <EerstVerdelen />
          <div className={styles.boven}>
            <Vragen tonen={tonen} vragen={stap.vragen} />
            <GebiedenAanpassen />
          </div>
        </>
      }
      count={(id) => gedragingen.filter(({ gebiedId }) => gebiedId === id).length}
    >
      {(gebied) => (
        <GebiedBlad
          gebied={gebied}
          gedragingen={gedragingen.filter(({ gebiedId }) => gebiedId === gebied.id)}
          van={van}
          onVan={setVan}
        />
      )}
    </Kolommen>
  );
}

/** With stagesoorten people write about the one of their groepje: who has none yet gets them all. */
function EerstVerdelen() {
  const { state } = useRonde();
  const heeftSoorten = Object.values(state.gebieden).some(({ stagesoort }) => stagesoort !== '');
  const isVerdeeld = Object.values(state.vellen).some(({ gebieden }) => gebieden.length > 0);
  if (!heeftSoorten || isVerdeeld) return null;
  return (
    <Message>
      Geef elk groepje eerst een stagesoort: kijk daarvoor alvast bij de volgende stap. Op het invoerscherm
      krijgt iedereen dan alleen de eigen stagesoort.
    </Message>
  );
}
