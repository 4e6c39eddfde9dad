import type { Bijdrage } from '../../../shared/domain/rondom.ts';
import { lastVolgorde, sortByVolgorde } from '../../../shared/domain/volgorde.ts';
import { bijdrageUitgelicht, RONDOM } from '../../../shared/zaal/rondom-beeld.ts';
import { createId } from '../../store/ids.ts';
import { useAct, useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';
import { WegKnop } from '../invoer/WegKnop.tsx';
import { SnelInvoer } from '../velden/SnelInvoer.tsx';
import { TekstVlak } from '../velden/TekstVeld.tsx';
import styles from './Bijdragen.module.css';
import { Deel } from './Deel.tsx';
import { ToonKnop } from './ToonKnop.tsx';
import { useVan } from './use-van.ts';
import { useVerwijderen } from './use-verwijderen.ts';
import { VanMenu } from './VanMenu.tsx';

/** What people say at an onderdeel without a werkvorm, typed by the facilitator. The newest is on top, under the field. */
export function Bijdragen({ onderdeelId }: { onderdeelId: string }) {
  const { state } = useBijeenkomst();
  const act = useAct();
  const [van, setVan] = useVan('bijdrage');
  const bijdragen = sortByVolgorde(state.bijdragen).filter(
    (bijdrage) => bijdrage.onderdeelId === onderdeelId && bijdrage.rondeId === null,
  );

  function add(teksten: readonly string[]): Promise<boolean> {
    const first = lastVolgorde(state.bijdragen);
    return act({
      type: 'itemsToegevoegd',
      lijst: 'bijdragen',
      items: teksten.map((tekst, index) => ({
        id: createId(),
        volgorde: first + index,
        onderdeelId,
        rondeId: null,
        stapId: null,
        tekst,
        van,
      })),
    });
  }

  return (
    <Deel
      titel="Wat er gezegd wordt"
      acties={
        <ToonKnop
          uitgelicht={RONDOM.bijdragen}
          wat="alle bijdragen"
          onderdeelId={onderdeelId}
          isLeeg={bijdragen.length === 0}
        />
      }
    >
      <div className={styles.invoer}>
        <SnelInvoer label="Nieuwe bijdrage" placeholder="Enter voegt toe; plakken mag ook" onAdd={add} />
        <VanMenu van={van} wat="wat je nu typt" onChange={setVan} />
      </div>
      <ol className={styles.lijst} aria-label="Bijdragen">
        {bijdragen.toReversed().map((bijdrage, index) => (
          <BijdrageRij key={bijdrage.id} bijdrage={bijdrage} nummer={bijdragen.length - index} />
        ))}
      </ol>
    </Deel>
  );
}

function BijdrageRij({ bijdrage, nummer }: { bijdrage: Bijdrage; nummer: number }) {
  const { id, tekst, van, onderdeelId } = bijdrage;
  const act = useAct();
  const remove = useVerwijderen();
  const naam = `bijdrage ${String(nummer)}`;
  return (
    <li className={styles.rij}>
      <TekstVlak
        label={`Tekst van ${naam}`}
        isLabelHidden
        rows={1}
        stored={tekst}
        save={(next) => act({ type: 'itemGewijzigd', lijst: 'bijdragen', id, velden: { tekst: next } })}
      />
      <VanMenu
        van={van}
        wat={naam}
        onChange={(next) =>
          void act({ type: 'itemGewijzigd', lijst: 'bijdragen', id, velden: { van: next } })
        }
      />
      <ToonKnop uitgelicht={bijdrageUitgelicht(id)} wat={naam} onderdeelId={onderdeelId} isKort />
      <WegKnop
        id={id}
        label={`Verwijder ${naam}`}
        onWeg={() => void remove('bijdragen', id, bijdrageUitgelicht(id))}
      />
    </li>
  );
}
