import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { joinNames } from '../../../shared/zaal/rondom-beeld.ts';
import { Button } from '../../components/Button.tsx';
import { joinClassNames } from '../../components/class-names.ts';
import { Icon } from '../../components/Icon.tsx';
import listStyles from '../../components/List.module.css';
import { useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';
import styles from './Afronden.module.css';

export interface WieMenuProps {
  /** Ids of deelnemers. */
  wie: readonly string[];
  /** Of what: "afspraak 2". */
  wat: string;
  onChange: (wie: string[]) => void;
}

/** Chooses one or more people; the list stays open while one chooses. */
export function WieMenu({ wie, wat, onChange }: WieMenuProps) {
  const { deelnemers } = useBijeenkomst();
  const gekozen = deelnemers.filter(({ id }) => wie.includes(id));
  const namen = gekozen.length === 0 ? 'Wie?' : joinNames(gekozen.map(({ naam }) => naam));
  return (
    <MenuTrigger>
      <Button
        icon="mensen"
        className={styles.knop}
        aria-label={`${namen}: van wie is ${wat}?`}
        isDisabled={deelnemers.length === 0}
      >
        <span className={styles.namen}>{namen}</span>
      </Button>
      <Popover className={joinClassNames(listStyles.popover)}>
        <Menu
          className={joinClassNames(listStyles.list)}
          aria-label={`Van wie is ${wat}?`}
          items={deelnemers}
          selectionMode="multiple"
          selectedKeys={gekozen.map(({ id }) => id)}
          onSelectionChange={(keys) => {
            // In the order of the groep, whichever way they were chosen.
            onChange(deelnemers.filter(({ id }) => keys === 'all' || keys.has(id)).map(({ id }) => id));
          }}
        >
          {({ id, naam }) => (
            <MenuItem id={id} textValue={naam} className={joinClassNames(listStyles.item)}>
              <Icon name="vink" className={listStyles.check} />
              <span className={listStyles.words}>{naam}</span>
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
