import { ToggleButton } from 'react-aria-components/ToggleButton';
import type { SkiveElement } from '../../../../../shared/inhoud/goed-werk.ts';
import { uitlichten } from '../../../../../shared/werkvormen/goed-werk/uitlichten.ts';
import { Icon } from '../../../../components/Icon.tsx';
import { Deel } from '../../../../regie/rondom/Deel.tsx';
import { useTonen } from '../use-ronde.ts';
import styles from './Vragen.module.css';

/** The questions of an element; pressing one puts it on the zaal, pressing it again leaves the element there. */
export function Vragen({ element }: { element: SkiveElement }) {
  const { kanTonen, isBord, getoond, show } = useTonen();
  return (
    <Deel titel="Vragen">
      <p className={styles.uitleg}>
        {kanTonen ? 'Kies een vraag: dan staat die groot op de zaal.' : 'De zaal is bij een andere stap.'}
      </p>
      <ul className={styles.lijst}>
        {element.vragen.map((vraag, index) => {
          const eigen = uitlichten.skive(element.id, index);
          return (
            <li key={vraag}>
              <ToggleButton
                className={styles.vraag ?? ''}
                isDisabled={!kanTonen}
                isSelected={isBord && getoond === eigen}
                onChange={(isShown) => {
                  show(isShown ? eigen : uitlichten.skive(element.id, null));
                }}
              >
                <Icon name="zaal" className={styles.teken} />
                <span>{vraag}</span>
              </ToggleButton>
            </li>
          );
        })}
      </ul>
    </Deel>
  );
}
