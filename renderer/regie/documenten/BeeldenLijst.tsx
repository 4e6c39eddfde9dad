import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { Icon } from '../../components/Icon.tsx';
import { useRegie } from '../../store/use-regie.ts';
import styles from './BeeldenLijst.module.css';
import type { BewaarbaarBeeld } from './use-beelden.ts';

export interface BeeldenLijstProps {
  beelden: readonly BewaarbaarBeeld[];
  /** Ids of the Beelden that are left out. */
  weggelaten: ReadonlySet<string>;
  onWeglaten: (weggelaten: ReadonlySet<string>) => void;
  onBewerk: ((beeldId: string) => void) | undefined;
}

/** Which Beelden go along; one that is too long for its page asks what to do. */
export function BeeldenLijst({ beelden, weggelaten, onWeglaten, onBewerk }: BeeldenLijstProps) {
  return (
    <ul className={styles.lijst} aria-label="Beelden">
      {beelden.map((each) => {
        const { id } = each.beeld;
        const isGekozen = !weggelaten.has(id);
        return (
          <li key={id}>
            <Checkbox
              isSelected={isGekozen}
              onChange={(isAlong) => {
                const next = new Set(weggelaten);
                if (isAlong) next.delete(id);
                else next.add(id);
                onWeglaten(next);
              }}
            >
              {each.naam}
              {each.paginas === 2 ? <span className={styles.twee}> (twee bladzijden)</span> : null}
            </Checkbox>
            {isGekozen && each.paginas === null ? <TeLang beeld={each} onBewerk={onBewerk} /> : null}
          </li>
        );
      })}
    </ul>
  );
}

function TeLang({
  beeld: { rondeId, beeld },
  onBewerk,
}: { beeld: BewaarbaarBeeld } & Pick<BeeldenLijstProps, 'onBewerk'>) {
  const { bijeenkomst } = useRegie();
  return (
    <div className={styles.teLang} role="status">
      <Icon name="waarschuwing" />
      <p className={styles.uitleg}>
        {beeld.tweePaginas
          ? 'Past ook op twee bladzijden niet. Kort het in.'
          : 'Past niet op één A4. Kort het in, of zet het op twee bladzijden.'}
      </p>
      {onBewerk === undefined ? null : (
        <Button
          onPress={() => {
            onBewerk(beeld.id);
          }}
        >
          Inkorten
        </Button>
      )}
      {beeld.tweePaginas ? null : (
        <Button
          onPress={() =>
            void bijeenkomst.act({
              type: 'rondeActie',
              rondeId,
              actie: { type: 'beeldGewijzigd', id: beeld.id, velden: { tweePaginas: true } },
            })
          }
        >
          Twee bladzijden
        </Button>
      )}
    </div>
  );
}
