import { useState } from 'react';
import type { KritischeSituatie } from '../../../../../shared/werkvormen/goed-werk/state.ts';
import { Button } from '../../../../components/Button.tsx';
import { EmptyState } from '../../../../components/EmptyState.tsx';
import { Deel } from '../../../../regie/rondom/Deel.tsx';
import { ToonKnop } from '../ToonKnop.tsx';
import { useRonde } from '../use-ronde.ts';
import { SituatieKiezen } from './SituatieKiezen.tsx';
import { SituatieLezen } from './SituatieLezen.tsx';
import { SituatieVelden } from './SituatieVelden.tsx';

const EIGEN_SITUATIE: KritischeSituatie = {
  bronId: null,
  titel: '',
  situatie: '',
  spanning: '',
  openingsvraag: '',
};

/** The kritische situatie that the dialogue is about: chosen from the library, or written here. */
export function Situatie() {
  const { state, act } = useRonde();
  const [isKiezen, setIsKiezen] = useState(false);
  const [isBewerken, setIsBewerken] = useState(false);
  const { situatie } = state;

  function choose(next: KritischeSituatie): void {
    setIsKiezen(false);
    setIsBewerken(next.bronId === null);
    void act({ type: 'situatieGekozen', situatie: next });
  }
  const openKiezen = (): void => {
    setIsKiezen(true);
  };
  const kiezen = isKiezen ? (
    <SituatieKiezen
      gekozen={situatie?.bronId ?? null}
      onKies={choose}
      onClose={() => {
        setIsKiezen(false);
      }}
    />
  ) : null;

  if (situatie === null) {
    return (
      <Deel titel="Kritische situatie">
        <EmptyState
          icon="vraag"
          title="Waar gaat de dialoog over?"
          action={
            <>
              <Button variant="primary" onPress={openKiezen}>
                Kies een situatie
              </Button>
              <Button
                onPress={() => {
                  choose(EIGEN_SITUATIE);
                }}
              >
                Schrijf een eigen situatie
              </Button>
            </>
          }
        >
          Kies een van de tien kritische situaties, of schrijf er zelf een op.
        </EmptyState>
        {kiezen}
      </Deel>
    );
  }
  return (
    <Deel
      titel="Kritische situatie"
      acties={
        <>
          <Button
            variant="quiet"
            icon="bewerken"
            aria-expanded={isBewerken}
            onPress={() => {
              setIsBewerken(!isBewerken);
            }}
          >
            {isBewerken ? 'Klaar met bewerken' : 'Bewerken'}
          </Button>
          <Button variant="quiet" onPress={openKiezen}>
            Andere kiezen
          </Button>
          <ToonKnop uitgelicht={null} wat="de situatie" />
        </>
      }
    >
      {isBewerken ? <SituatieVelden situatie={situatie} /> : <SituatieLezen situatie={situatie} />}
      {kiezen}
    </Deel>
  );
}
