import { ToggleButton } from 'react-aria-components/ToggleButton';
import type { SkiveElement } from '../../../../../shared/inhoud/goed-werk.ts';
import { uitlichten } from '../../../../../shared/werkvormen/goed-werk/uitlichten.ts';
import { Icon } from '../../../../components/Icon.tsx';
import { Deel } from '../Deel.tsx';
import { useIsHier, useRonde } from '../use-ronde.ts';
import styles from './Vragen.module.css';

/** The questions of an element; pressing one puts it on the zaal, pressing it again leaves the element there. */
export function Vragen({ element }: { element: SkiveElement }) {
  const { uitgelicht, setUitgelicht } = useRonde();
  const isHier = useIsHier();
  return (
    <Deel titel="Vragen">
      <p className={styles.uitleg}>
        {isHier ? 'Kies een vraag: dan staat die groot op de zaal.' : 'De zaal is bij een andere stap.'}
      </p>
      <ul className={styles.lijst}>
        {element.vragen.map((vraag, index) => {
          const eigen = uitlichten.skive(element.id, index);
          return (
            <li key={vraag}>
              <ToggleButton
                className={styles.vraag ?? ''}
                isDisabled={!isHier}
                isSelected={isHier && uitgelicht === eigen}
                onChange={(isShown) => {
                  setUitgelicht(isShown ? eigen : uitlichten.skive(element.id, null));
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
