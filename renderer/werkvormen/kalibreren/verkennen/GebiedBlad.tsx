import type { Afzender } from '../../../../shared/domain/rondom.ts';
import type { Gebied } from '../../../../shared/werkvormen/kalibreren/gebied.ts';
import type { Gedraging } from '../../../../shared/werkvormen/kalibreren/state.ts';
import { WegKnop } from '../../../regie/invoer/WegKnop.tsx';
import { VanMenu } from '../../../regie/rondom/VanMenu.tsx';
import { SnelInvoer } from '../../../regie/velden/SnelInvoer.tsx';
import { TekstVlak } from '../../../regie/velden/TekstVeld.tsx';
import { createId } from '../../../store/ids.ts';
import { GebiedKop } from '../GebiedKop.tsx';
import { Hint } from '../Hint.tsx';
import styles from '../Regels.module.css';
import { useRonde } from '../use-ronde.ts';

export interface GebiedBladProps {
  gebied: Gebied;
  gedragingen: readonly Gedraging[];
  /** Whose it is what is typed now. */
  van: Afzender | null;
  onVan: (van: Afzender | null) => void;
}

const toDeelnemerId = (van: Afzender | null): string | null => (van?.soort === 'deelnemer' ? van.id : null);

/** What people wrote alone in one area. The newest is on top, under the field. */
export function GebiedBlad({ gebied, gedragingen, van, onVan }: GebiedBladProps) {
  const { act } = useRonde();
  const add = (teksten: readonly string[]): Promise<boolean> =>
    act({
      type: 'gedragingenToegevoegd',
      gedragingen: teksten.map((tekst) => ({
        id: createId(),
        gebiedId: gebied.id,
        tekst,
        deelnemerId: toDeelnemerId(van),
      })),
    });
  return (
    <>
      <GebiedKop gebied={gebied}>
        {gebied.omschrijving === '' ? null : <p className={styles.uitleg}>{gebied.omschrijving}</p>}
      </GebiedKop>
      <div className={styles.invoer}>
        <SnelInvoer label="Nieuw voorbeeld" veld={gebied.id} placeholder="Wat doet iemand?" onAdd={add} />
        <VanMenu van={van} wat="wat je nu typt" onChange={onVan} metGroepjes={false} />
      </div>
      <p className={styles.uitleg}>Wat hier staat, komt niet op de zaal.</p>
      <ol className={styles.lijst} aria-label="Voorbeelden">
        {gedragingen.toReversed().map((gedraging, index) => (
          <Rij key={gedraging.id} gedraging={gedraging} nummer={gedragingen.length - index} />
        ))}
      </ol>
    </>
  );
}

function Rij({ gedraging: { id, tekst, deelnemerId }, nummer }: { gedraging: Gedraging; nummer: number }) {
  const { act } = useRonde();
  const naam = `voorbeeld ${String(nummer)}`;
  return (
    <li className={styles.rij}>
      <TekstVlak
        label={`Tekst van ${naam}`}
        isLabelHidden
        rows={1}
        stored={tekst}
        save={(next) => act({ type: 'gedragingGewijzigd', id, velden: { tekst: next } })}
      />
      <div className={styles.knoppen}>
        <VanMenu
          van={deelnemerId === null ? null : { soort: 'deelnemer', id: deelnemerId }}
          wat={naam}
          metGroepjes={false}
          onChange={(next) =>
            void act({ type: 'gedragingGewijzigd', id, velden: { deelnemerId: toDeelnemerId(next) } })
          }
        />
        <WegKnop
          id={id}
          label={`Verwijder ${naam}`}
          onWeg={() => void act({ type: 'gedragingVerwijderd', id })}
        />
      </div>
      <Hint tekst={tekst} />
    </li>
  );
}
