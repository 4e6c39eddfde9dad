import type { Actie } from '../../../shared/werkvormen/oogst/acties.ts';
import { type Antwoord, listAntwoorden, type State } from '../../../shared/werkvormen/oogst/state.ts';
import type { OogstVraag } from '../../../shared/werkvormen/oogst/vragen.ts';
import { antwoordUitgelicht } from '../../../shared/werkvormen/oogst/zaal.ts';
import { WegKnop } from '../../regie/invoer/WegKnop.tsx';
import styles from '../../regie/rondom/Bijdragen.module.css';
import { Deel } from '../../regie/rondom/Deel.tsx';
import { useVan } from '../../regie/rondom/use-van.ts';
import { VanMenu } from '../../regie/rondom/VanMenu.tsx';
import { SnelInvoer } from '../../regie/velden/SnelInvoer.tsx';
import { TekstVlak } from '../../regie/velden/TekstVeld.tsx';
import { createId } from '../../store/ids.ts';
import { ToonKnop } from '../tonen/ToonKnop.tsx';
import type { Tonen } from '../tonen/use-tonen.ts';
import own from './Regie.module.css';

export interface VraagDeelProps {
  vraag: OogstVraag;
  state: State;
  tonen: Tonen;
  act: (actie: Actie) => Promise<boolean>;
  /** False for what was asked in an earlier stap: here it is only shown. */
  isVanNu: boolean;
}

/** One question with its answers: typed here, handed in, shown. The newest is on top, under the field. */
export function VraagDeel({ vraag, state, tonen, act, isVanNu }: VraagDeelProps) {
  const [van, setVan] = useVan(vraag.id);
  const antwoorden = listAntwoorden(state, vraag.id);
  const add = (teksten: readonly string[]): Promise<boolean> =>
    act({
      type: 'antwoordenToegevoegd',
      antwoorden: teksten.map((tekst) => ({ id: createId(), vraagId: vraag.id, tekst, van })),
    });
  if (!isVanNu && antwoorden.length === 0) return null;
  return (
    <Deel titel={vraag.vraag}>
      <p className={own.uitleg}>
        {vraag.uitleg}{' '}
        {vraag.toont === 'alles'
          ? 'Staat op de zaal als je ‘De lijst’ kiest, met de namen erbij.'
          : 'Alleen op de zaal als je het toont, zonder naam.'}
      </p>
      {isVanNu ? (
        <div className={styles.invoer}>
          <SnelInvoer label="Nieuw antwoord" veld={vraag.id} placeholder="Enter voegt toe" onAdd={add} />
          <VanMenu van={van} wat="wat je nu typt" onChange={setVan} />
        </div>
      ) : null}
      <ol className={styles.lijst} aria-label={vraag.vraag}>
        {antwoorden.toReversed().map((antwoord, index) => (
          <Rij
            key={antwoord.id}
            antwoord={antwoord}
            naam={`antwoord ${String(antwoorden.length - index)}`}
            tonen={tonen}
            act={act}
          />
        ))}
      </ol>
    </Deel>
  );
}

interface RijProps extends Pick<VraagDeelProps, 'tonen' | 'act'> {
  antwoord: Antwoord;
  naam: string;
}

function Rij({ antwoord: { id, tekst, van }, naam, tonen, act }: RijProps) {
  return (
    <li className={styles.rij}>
      <TekstVlak
        label={`Tekst van ${naam}`}
        isLabelHidden
        rows={1}
        stored={tekst}
        save={(next) => act({ type: 'antwoordGewijzigd', id, velden: { tekst: next } })}
      />
      <VanMenu
        van={van}
        wat={naam}
        onChange={(next) => void act({ type: 'antwoordGewijzigd', id, velden: { van: next } })}
      />
      <ToonKnop tonen={tonen} uitgelicht={antwoordUitgelicht(id)} wat={naam} isKort />
      <WegKnop
        id={id}
        label={`Verwijder ${naam}`}
        onWeg={() => void act({ type: 'antwoordVerwijderd', id })}
      />
    </li>
  );
}
