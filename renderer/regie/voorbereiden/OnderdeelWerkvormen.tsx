import { useState } from 'react';
import type { Ronde } from '../../../shared/domain/bijeenkomst.ts';
import { listRondes, listStappen, stapMinuten } from '../../../shared/domain/programma.ts';
import { sumStappen } from '../../../shared/domain/resterend.ts';
import { volgordeAt } from '../../../shared/domain/volgorde.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';
import { Button } from '../../components/Button.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { Message } from '../../components/Message.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { useAct, useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';
import { MinutenVeld } from '../velden/MinutenVeld.tsx';
import styles from './OnderdeelWerkvormen.module.css';
import { saveMinuten } from './save-minuten.ts';
import { WerkvormDialog } from './WerkvormDialog.tsx';

/** The werkvormen in an onderdeel with the minutes of their stappen. */
export function OnderdeelWerkvormen({ onderdeelId }: { onderdeelId: string }) {
  const { state } = useBijeenkomst();
  const [isOpen, setIsOpen] = useState(false);
  const rondes = listRondes(state, onderdeelId);
  return (
    <section className={styles.deel} aria-labelledby="werkvormen">
      <h2 id="werkvormen">Werkvormen</h2>
      {rondes.map((ronde, index) => (
        <RondeBlad
          key={ronde.id}
          ronde={ronde}
          eerder={index === 0 ? null : volgordeAt(without(rondes, ronde), index - 1)}
        />
      ))}
      <Past onderdeelId={onderdeelId} />
      <div>
        <Button
          icon="plus"
          onPress={() => {
            setIsOpen(true);
          }}
        >
          Werkvorm toevoegen
        </Button>
      </div>
      {isOpen ? (
        <WerkvormDialog
          onderdeelId={onderdeelId}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      ) : null}
    </section>
  );
}

/** Says when the stappen take more than the onderdeel has, with the way out. */
function Past({ onderdeelId }: { onderdeelId: string }) {
  const { state } = useBijeenkomst();
  const act = useAct();
  const minuten = state.onderdelen[onderdeelId]?.minuten ?? 0;
  const som = sumStappen(state, onderdeelId, findWerkvorm);
  // No minutes at all is a choice: on the wall, beside the programma.
  if (minuten === 0 || som <= minuten) return null;
  return (
    <Message
      action={{
        label: `Maak er ${String(som)} van`,
        onPress: () => void act({ type: 'onderdeelGewijzigd', id: onderdeelId, velden: { minuten: som } }),
      }}
    >
      De stappen duren samen {som} minuten, het onderdeel {minuten}.
    </Message>
  );
}

const without = (rondes: readonly Ronde[], ronde: Ronde): Ronde[] => rondes.filter((each) => each !== ronde);

interface RondeBladProps {
  ronde: Ronde;
  /** The order that brings it before the one above it; null for the first. */
  eerder: number | null;
}

function RondeBlad({ ronde, eerder }: RondeBladProps) {
  const { state } = useBijeenkomst();
  const act = useAct();
  const { naam } = findWerkvorm(ronde.werkvorm);
  const isNu = state.positie?.rondeId === ronde.id;
  return (
    <Sheet kind="flat" aria-label={naam} className={styles.ronde}>
      <div className={styles.kop}>
        <h3>{naam}</h3>
        {eerder === null ? null : (
          <IconButton
            icon="omhoog"
            label={`${naam} eerder doen`}
            onPress={() => void act({ type: 'rondeVerplaatst', id: ronde.id, volgorde: eerder })}
          />
        )}
        <IconButton
          icon="prullenbak"
          label={isNu ? `${naam} is nu bezig` : `${naam} uit dit onderdeel halen`}
          isDisabled={isNu}
          onPress={() => void act({ type: 'rondeVerwijderd', id: ronde.id })}
        />
      </div>
      <ol className={styles.stappen}>
        {listStappen(ronde, findWerkvorm).map((stap, index) => (
          <li key={stap.id} className={styles.stap}>
            <span>{stap.naam}</span>
            <MinutenVeld
              label={`Minuten voor ${stap.naam}`}
              isLabelHidden
              stored={stapMinuten(ronde, stap)}
              save={(minuten) =>
                saveMinuten(
                  act,
                  { type: 'stapMinutenGewijzigd', rondeId: ronde.id, stapId: stap.id, minuten },
                  isNu && state.positie?.stap === index,
                  minuten - stapMinuten(ronde, stap),
                )
              }
            />
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
