import { Button } from '../components/Button.tsx';
import { OpenRegie } from './OpenRegie.tsx';

/** The question before invoer ends. */
export function Verlaten({ heeftCode, onBlijven }: { heeftCode: boolean; onBlijven: () => void }) {
  return (
    <OpenRegie
      titel="Ben jij de begeleider?"
      heeftCode={heeftCode}
      knop="Stop met invoeren"
      terug={
        <Button size="large" variant="primary" autoFocus={!heeftCode} onPress={onBlijven}>
          Verder met invoeren
        </Button>
      }
    >
      Hierachter ligt het scherm van de begeleider. Wat is ingeleverd en wat half af is, blijft bewaard.
    </OpenRegie>
  );
}
