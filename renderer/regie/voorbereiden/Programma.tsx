import type { Onderdeel } from '../../../shared/domain/bijeenkomst.ts';
import {
  findKlemmen,
  formatTijd,
  plannedEind,
  plannedMinuten,
  plannedStarts,
} from '../../../shared/domain/begintijden.ts';
import { createOnderdeel } from '../../../shared/domain/onderdeel.ts';
import { listOnderdelen, listRondes } from '../../../shared/domain/programma.ts';
import { lastVolgorde, volgordeAt } from '../../../shared/domain/volgorde.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';
import { Button } from '../../components/Button.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { createId } from '../../store/ids.ts';
import { useAct, useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';
import { BewaarIndeling } from './BewaarIndeling.tsx';
import styles from './Programma.module.css';
import { ProgrammaLijst, type ProgrammaRegel } from './ProgrammaLijst.tsx';

export interface ProgrammaProps {
  gekozen: string | null;
  onKies: (id: string) => void;
}

/** The agenda: onderdelen in their order with computed start times, and the sum against what was planned. */
export function Programma({ gekozen, onKies }: ProgrammaProps) {
  const { state } = useBijeenkomst();
  const act = useAct();
  const onderdelen = listOnderdelen(state);
  const starts = plannedStarts(state);
  const klemmen = findKlemmen(state);

  const regels = onderdelen.map(
    (onderdeel): ProgrammaRegel => ({
      id: onderdeel.id,
      tijd: formatTijd(starts[onderdeel.id] ?? 0),
      isVast: onderdeel.vasteStart !== null,
      klem: klemmen[onderdeel.id] ?? 0,
      isOvergeslagen: onderdeel.isOvergeslagen,
      isPauze: onderdeel.soort === 'pauze',
      isNu: state.positie?.onderdeelId === onderdeel.id,
      titel: onderdeel.titel === '' ? 'Zonder titel' : onderdeel.titel,
      minuten: onderdeel.minuten,
      werkvormen: listRondes(state, onderdeel.id).map((ronde) => findWerkvorm(ronde.werkvorm).naam),
    }),
  );

  /** Puts an onderdeel before or behind another one. */
  function move(id: string, targetId: string, plaats: 'before' | 'after'): void {
    const others = onderdelen.filter((onderdeel) => onderdeel.id !== id);
    const target = others.findIndex((onderdeel) => onderdeel.id === targetId);
    if (target === -1) return;
    const volgorde = volgordeAt(others, plaats === 'before' ? target : target + 1);
    void act({ type: 'onderdeelVerplaatst', id, volgorde });
  }

  async function add(nieuw: Pick<Onderdeel, 'titel' | 'minuten' | 'soort'>): Promise<void> {
    const id = createId();
    const onderdeel = createOnderdeel({ ...nieuw, id, volgorde: lastVolgorde(state.onderdelen) });
    if (await act({ type: 'onderdeelToegevoegd', onderdeel })) onKies(id);
  }

  return (
    <Sheet className={styles.blad} aria-labelledby="programma">
      <div className={styles.kop}>
        <h2 id="programma">Programma</h2>
        <BewaarIndeling />
      </div>
      <ProgrammaLijst regels={regels} gekozen={gekozen} onKies={onKies} onMove={move} />
      <div className={styles.knoppen}>
        <Button
          icon="plus"
          onPress={() => void add({ titel: 'Nieuw onderdeel', minuten: 15, soort: 'anders' })}
        >
          Onderdeel
        </Button>
        <Button icon="koffie" onPress={() => void add({ titel: 'Pauze', minuten: 15, soort: 'pauze' })}>
          Pauze
        </Button>
      </div>
      <Som />
    </Sheet>
  );
}

/** The sum of the minutes against what was planned, in words. */
function Som() {
  const { state } = useBijeenkomst();
  const som = plannedMinuten(state);
  const verschil = state.geplandeMinuten - som;
  return (
    <p className={styles.som} data-teveel={verschil < 0 || undefined} role="status">
      <strong>
        {som} van {state.geplandeMinuten} minuten
      </strong>
      <span>{describeVerschil(verschil)}</span>
      <span>eind {formatTijd(plannedEind(state))}</span>
    </p>
  );
}

function describeVerschil(verschil: number): string {
  if (verschil === 0) return 'precies vol';
  return verschil > 0 ? `nog ${String(verschil)} over` : `${String(-verschil)} te veel`;
}
