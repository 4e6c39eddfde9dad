import { findSamen } from '../../../../../shared/werkvormen/goed-werk/state.ts';
import {
  parseUitgelicht,
  type BeeldVeld,
  uitlichten,
} from '../../../../../shared/werkvormen/goed-werk/uitlichten.ts';
import { SegmentedControl } from '../../../../components/SegmentedControl.tsx';
import { Switch } from '../../../../components/Switch.tsx';
import { ToggleButton } from '../../../../components/ToggleButton.tsx';
import { type Deel, findDeel } from '../../zaal/deel.ts';
import { useRonde, useTonen } from '../use-ronde.ts';
import { useIsOpZaal } from './use-beeld-editor.ts';
import { useEditor } from './use-editor.ts';
import styles from './ZaalBalk.module.css';

const EERSTE_VELD: Readonly<Record<Deel, BeeldVeld>> = {
  kern: 'kernuitspraak',
  situatie: 'situatie',
  toelichting: 'excellent',
  stem: 'andereStem',
};

export interface ZaalBalkProps {
  /** Whether the zaal goes along to what is being written. */
  volgt: boolean;
  onVolgt: (volgt: boolean) => void;
}

/** What the room sees of this Beeld: the part that is being written, or the part that is read aloud. */
export function ZaalBalk({ volgt, onVolgt }: ZaalBalkProps) {
  const { state } = useRonde();
  const { beeld } = useEditor();
  const { kanTonen, isBord, getoond, show } = useTonen();
  const isOpZaal = useIsOpZaal(beeld.id);
  const shown = parseUitgelicht(getoond);
  const isOnly = Object.keys(state.beelden).length === 1 && findSamen(state) !== null;
  return (
    <div className={styles.balk}>
      {isOnly ? null : (
        <ToggleButton
          icon="zaal"
          isDisabled={!kanTonen}
          isSelected={isBord && isOpZaal}
          onChange={(isShown) => {
            show(isShown ? uitlichten.beeld(beeld.id) : null);
          }}
        >
          Op de zaal
        </ToggleButton>
      )}
      <SegmentedControl
        label="Deel op de zaal"
        segments={[
          { id: 'kern', label: 'Kern' },
          { id: 'situatie', label: 'Situatie' },
          { id: 'toelichting', label: 'Toelichting' },
          { id: 'stem', label: 'Andere stem' },
        ]}
        isDisabled={!isOpZaal}
        value={isBord && isOpZaal ? findDeel(shown?.soort === 'beeld' ? shown.veld : null) : null}
        onChange={(deel) => {
          if (deel !== null) show(uitlichten.beeld(beeld.id, EERSTE_VELD[deel]));
        }}
      />
      <Switch isSelected={volgt} onChange={onVolgt}>
        Zaal gaat mee met typen
      </Switch>
    </div>
  );
}
