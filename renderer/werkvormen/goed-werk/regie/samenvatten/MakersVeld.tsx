import { useFocusWithin } from 'react-aria';
import { cleanLine, MAX_TITEL } from '../../../../../shared/domain/tekst.ts';
import { Button } from '../../../../components/Button.tsx';
import { IconButton } from '../../../../components/IconButton.tsx';
import { TextField } from '../../../../components/TextField.tsx';
import { ToggleButton } from '../../../../components/ToggleButton.tsx';
import { putBack, useGetypt } from '../../../../regie/velden/use-getypt.ts';
import { useRonde } from '../use-ronde.ts';
import styles from './MakersVeld.module.css';
import { useEditor } from './use-editor.ts';

/** Who made it: people of the groep, or any name or label. Nobody has to be named. */
export function MakersVeld() {
  const { people } = useRonde();
  const { beeld, change, enter } = useEditor();
  const { makers } = beeld;
  const namen = Object.values(people.deelnemers).map(({ naam }) => naam);
  const anderen = makers.filter((maker) => !namen.includes(maker));
  const add = (naam: string): Promise<boolean> => change({ makers: [...makers, naam] });
  const remove = (naam: string): Promise<boolean> =>
    change({ makers: makers.filter((maker) => maker !== naam) });
  const { focusWithinProps } = useFocusWithin({
    onFocusWithin: () => {
      enter('makers');
    },
  });
  return (
    <fieldset {...focusWithinProps} className={styles.veld}>
      <legend className={styles.legenda}>Gemaakt door</legend>
      {namen.length === 0 ? null : (
        <div className={styles.namen}>
          {namen.map((naam) => (
            <ToggleButton
              key={naam}
              isSelected={makers.includes(naam)}
              onChange={(isMaker) => void (isMaker ? add(naam) : remove(naam))}
            >
              {naam}
            </ToggleButton>
          ))}
        </div>
      )}
      <ul className={styles.namen}>
        {anderen.map((naam) => (
          <li key={naam} className={styles.ander}>
            {naam}
            <IconButton icon="sluiten" label={`Haal ${naam} weg`} onPress={() => void remove(naam)} />
          </li>
        ))}
      </ul>
      <AndereNaam makers={makers} onAdd={add} />
    </fieldset>
  );
}

function AndereNaam({
  makers,
  onAdd,
}: {
  makers: readonly string[];
  onAdd: (naam: string) => Promise<boolean>;
}) {
  const [naam, setNaam] = useGetypt(`maker/${useEditor().beeld.id}`);
  async function add(): Promise<void> {
    const added = cleanLine(naam);
    if (added === '' || makers.includes(added)) return;
    setNaam('');
    if (!(await onAdd(added))) setNaam(putBack(naam));
  }
  return (
    <div className={styles.invoer}>
      <TextField
        label="Andere naam of een label"
        placeholder="Bijvoorbeeld: groepje 2"
        value={naam}
        onChange={setNaam}
        maxLength={MAX_TITEL}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void add();
        }}
      />
      <Button icon="plus" isDisabled={cleanLine(naam) === ''} onPress={() => void add()}>
        Toevoegen
      </Button>
    </div>
  );
}
