import { useState } from 'react';
import { listGebieden } from '../../../../shared/werkvormen/kalibreren/state.ts';
import { Button } from '../../../components/Button.tsx';
import { useOpen } from '../../../store/use-regie.ts';
import { useRonde } from '../use-ronde.ts';
import { toKalibrerenId } from './kalibreren-id.ts';
import { SetDialog } from './SetDialog.tsx';
import { useEigenSets } from './use-eigen-sets.ts';

/** Changes the areas during the ronde. What has examples cannot be taken away. */
export function GebiedenAanpassen() {
  const { state, act, rondeId } = useRonde();
  const werkvorm = toKalibrerenId(useOpen()?.state.rondes[rondeId]?.werkvorm);
  const { save } = useEigenSets(werkvorm);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        icon="bewerken"
        variant="quiet"
        onPress={() => {
          setIsOpen(true);
        }}
      >
        Gebieden aanpassen
      </Button>
      {isOpen ? (
        <SetDialog
          set={{ naam: state.setNaam, gebieden: listGebieden(state) }}
          metStagesoort={werkvorm === 'kalibreren-leeruitkomsten'}
          onGebruik={(set) => act({ type: 'gebiedenGewijzigd', set })}
          onBewaar={save}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      ) : null}
    </>
  );
}
