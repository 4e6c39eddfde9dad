import { sortByVolgorde } from '../../../../shared/domain/volgorde.ts';
import { SnelInvoer } from '../../../regie/velden/SnelInvoer.tsx';
import { Deel } from '../../../regie/rondom/Deel.tsx';
import { createId } from '../../../store/ids.ts';
import { TekstLijst } from './TekstLijst.tsx';
import { useRonde } from './use-ronde.ts';

/** What the group noticed: the harvest of the talk. */
export function Inzichten() {
  const { state, act } = useRonde();
  return (
    <Deel titel="Inzichten">
      <SnelInvoer
        label="Nieuw inzicht"
        placeholder="Wat viel op? Enter voegt toe."
        onAdd={(teksten) =>
          act({ type: 'inzichtenToegevoegd', inzichten: teksten.map((tekst) => ({ id: createId(), tekst })) })
        }
      />
      <TekstLijst
        wat="inzicht"
        items={sortByVolgorde(state.inzichten)}
        save={(id, tekst) => act({ type: 'inzichtGewijzigd', id, tekst })}
        onWeg={(id) => void act({ type: 'inzichtVerwijderd', id })}
      />
    </Deel>
  );
}
