import { useState } from 'react';
import { type KaderPlek, nextOnderdeel } from '../../../shared/domain/programma.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';
import { Button } from '../../components/Button.tsx';
import { Menu, type MenuAction } from '../../components/Menu.tsx';
import { useAct, useDeel } from '../bijeenkomst/use-bijeenkomst.ts';
import type { Opdrachten } from '../bijeenkomst/opdrachten.ts';
import { WerkvormDialog } from '../voorbereiden/WerkvormDialog.tsx';
import { OnderdeelErbij } from './OnderdeelErbij.tsx';

/** Minutes that "longer" and "shorter" add and take. */
const TREDE = 5;

type Keuze = 'langer' | 'korter' | 'overslaan' | 'rest' | 'toch' | 'erbij' | 'werkvorm' | 'opnieuw';

export interface AanpassenProps {
  plek: KaderPlek;
  isNu: boolean;
  opdrachten: Opdrachten;
}

/** Changes the programma on the spot, from the place that is looked at: longer, shorter, left out, something added. */
export function Aanpassen({ plek, isNu, opdrachten }: AanpassenProps) {
  const { nuId, volgende } = useDeel(({ state }) => ({
    nuId: state.positie?.onderdeelId ?? null,
    volgende: nextOnderdeel(state, findWerkvorm),
  }));
  const act = useAct();
  const [venster, setVenster] = useState<'erbij' | 'werkvorm' | null>(null);
  const { onderdeel, ronde, stap, minuten } = plek;
  const close = (): void => {
    setVenster(null);
  };

  // Where the room is the timer is the time that counts; elsewhere it is what was planned.
  function addMinuten(erbij: number): Promise<boolean> {
    if (isNu) return act({ type: 'timerVerlengd', minuten: erbij });
    const next = Math.min(600, Math.max(0, minuten + erbij));
    return ronde === null || stap === null
      ? act({ type: 'onderdeelGewijzigd', id: onderdeel.id, velden: { minuten: next } })
      : act({ type: 'stapMinutenGewijzigd', rondeId: ronde.id, stapId: stap.id, minuten: next });
  }

  function doe(keuze: Keuze): void {
    switch (keuze) {
      case 'langer':
        void addMinuten(TREDE);
        return;
      case 'korter':
        void addMinuten(-TREDE);
        return;
      case 'overslaan':
      case 'toch':
        void act({
          type: 'onderdeelGewijzigd',
          id: onderdeel.id,
          velden: { isOvergeslagen: keuze === 'overslaan' },
        });
        return;
      case 'rest':
        if (volgende !== null) void opdrachten.goTo(volgende);
        return;
      case 'erbij':
      case 'werkvorm':
        setVenster(keuze);
        return;
      case 'opnieuw':
        void act({ type: 'opnieuwBegonnen' });
        return;
    }
  }

  return (
    <>
      <Menu
        label="Programma aanpassen"
        trigger={
          <Button variant="quiet" icon="bewerken">
            Aanpassen
          </Button>
        }
        actions={listKeuzes(plek, nuId, volgende !== null)}
        onAction={doe}
      />
      {venster === 'erbij' ? <OnderdeelErbij na={onderdeel.id} onClose={close} /> : null}
      {venster === 'werkvorm' ? <WerkvormDialog onderdeelId={onderdeel.id} onClose={close} /> : null}
    </>
  );
}

function listKeuzes(
  { onderdeel, minuten }: KaderPlek,
  nuId: string | null,
  hasNext: boolean,
): MenuAction<Keuze>[] {
  const over: MenuAction<Keuze> =
    nuId === onderdeel.id
      ? { id: 'rest', label: 'Rest van dit onderdeel overslaan', icon: 'volgende', isDisabled: !hasNext }
      : onderdeel.isOvergeslagen
        ? { id: 'toch', label: 'Toch doen vandaag', icon: 'ongedaan' }
        : { id: 'overslaan', label: 'Overslaan vandaag', icon: 'volgende' };
  return [
    { id: 'langer', label: `${String(TREDE)} minuten langer`, icon: 'plus' },
    { id: 'korter', label: `${String(TREDE)} minuten korter`, icon: 'min', isDisabled: minuten === 0 },
    over,
    { id: 'erbij', label: 'Onderdeel erna toevoegen…', icon: 'programma' },
    { id: 'werkvorm', label: 'Werkvorm in dit onderdeel…', icon: 'kaart' },
    ...(nuId === null
      ? []
      : [{ id: 'opnieuw', label: 'Programma opnieuw beginnen', icon: 'herstart' } as const]),
  ];
}
