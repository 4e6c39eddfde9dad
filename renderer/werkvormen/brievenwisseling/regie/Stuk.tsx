import type { Brief } from '../../../../shared/werkvormen/brievenwisseling/state.ts';
import { uitlichten } from '../../../../shared/werkvormen/brievenwisseling/uitlichten.ts';
import { Icon } from '../../../components/Icon.tsx';
import { Switch } from '../../../components/Switch.tsx';
import { WegKnop } from '../../../regie/invoer/WegKnop.tsx';
import { TekstVlak } from '../../../regie/velden/TekstVeld.tsx';
import styles from './Stuk.module.css';
import { ToonKnop } from './ToonKnop.tsx';
import { useRonde } from './use-ronde.ts';

export interface StukProps {
  soort: 'brief' | 'antwoord';
  stuk: Pick<Brief, 'id' | 'tekst' | 'isNietOpZaal' | 'isIngeleverd'>;
  /** Id of the deelnemer who wrote it. */
  van: string | null;
  /** "brief 1", for who cannot see where it stands. */
  naam: string;
}

/** One letter or answer: its words, whose it is, and whether the room may see it. */
export function Stuk({ soort, stuk: { id, tekst, isNietOpZaal, isIngeleverd }, van, naam }: StukProps) {
  const { act, people, stap } = useRonde();
  const wie = van === null ? '' : (people.deelnemers[van]?.naam ?? '');
  const blijftEraf = isNietOpZaal && isIngeleverd === true;
  const change = (velden: { tekst?: string; isNietOpZaal?: boolean }) =>
    soort === 'brief'
      ? act({ type: 'briefGewijzigd', id, velden })
      : act({ type: 'antwoordGewijzigd', id, velden });
  return (
    <article className={styles.stuk} aria-label={naam} data-soort={soort}>
      <p className={styles.kop}>
        {naam}
        {wie === '' ? '' : ` · ${wie}`}
        {isNietOpZaal ? (
          <span className={styles.niet}>
            <Icon name="verbergen" /> niet op de zaal
          </span>
        ) : null}
      </p>
      <TekstVlak
        label={`Tekst van ${naam}`}
        isLabelHidden
        rows={1}
        stored={tekst}
        save={(next) => change({ tekst: next })}
      />
      <div className={styles.onder}>
        <Switch
          aria-label={`Niet op de zaal: ${naam}`}
          isSelected={isNietOpZaal}
          {...(blijftEraf && { isReadOnly: true, description: 'Dit is ingeleverd: het blijft van de zaal.' })}
          onChange={(next) => void change({ isNietOpZaal: next })}
        >
          Niet op de zaal
        </Switch>
        <div className={styles.knoppen}>
          {stap.id === 'bespreken' ? (
            <ToonKnop uitgelicht={uitlichten[soort](id)} wat={naam} isDisabled={isNietOpZaal} />
          ) : null}
          <WegKnop
            id={id}
            label={`Haal ${naam} weg`}
            isIngeleverd={isIngeleverd === true}
            onWeg={() =>
              void act(
                soort === 'brief' ? { type: 'briefVerwijderd', id } : { type: 'antwoordVerwijderd', id },
              )
            }
          />
        </div>
      </div>
    </article>
  );
}
