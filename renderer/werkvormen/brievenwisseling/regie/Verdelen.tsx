import { sortByVolgorde } from '../../../../shared/domain/volgorde.ts';
import {
  isBeantwoord,
  listOpenBrieven,
  listToewijzingen,
  listWachtenden,
  verdeelBeurt,
} from '../../../../shared/werkvormen/brievenwisseling/post.ts';
import type { Toewijzing } from '../../../../shared/werkvormen/brievenwisseling/state.ts';
import { Button } from '../../../components/Button.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { Message } from '../../../components/Message.tsx';
import { Deel } from '../../../regie/rondom/Deel.tsx';
import { createId } from '../../../store/ids.ts';
import { BriefInvoer } from './BriefInvoer.tsx';
import { Stuk } from './Stuk.tsx';
import { useAntwoordVeld } from './use-antwoord-veld.ts';
import { useRonde } from './use-ronde.ts';
import styles from './Verdelen.module.css';

/** With names: giving out the letters, who has which, and the answers. */
export function Verdelen({ beurt }: { beurt: number }) {
  const { state, people, act } = useRonde();
  const verdeeld = listToewijzingen(state, beurt);
  const open = listOpenBrieven(state, beurt, people.aanwezig);
  const wachtenden = listWachtenden(state, beurt, people.aanwezig);
  const klaar = verdeeld.filter((each) => isBeantwoord(state, each)).length;
  const canDeel = Object.keys(state.brieven).length >= 2 && people.aanwezig.length >= 2;

  function deel(): void {
    const { paren, vervallen } = verdeelBeurt(state, beurt, people.aanwezig, Math.random);
    void act({
      type: 'brievenVerdeeld',
      vervallen: [...vervallen],
      toewijzingen: paren.map((paar) => ({ ...paar, id: createId(), beurt })),
    });
  }

  if (!canDeel)
    return (
      <Message tone="waarschuwing">
        Ruilen kan vanaf twee brieven en twee mensen. Nu zijn er {Object.keys(state.brieven).length} en{' '}
        {people.aanwezig.length}.
      </Message>
    );
  const isRest = verdeeld.length > 0;
  return (
    <Deel
      titel="Wie leest welke brief"
      acties={
        !isRest || open.length > 0 || wachtenden.length > 0 ? (
          <Button variant={isRest ? 'normal' : 'primary'} icon="opnieuw" onPress={deel}>
            {isRest ? 'Verdeel wat nog open is' : 'Verdeel de brieven'}
          </Button>
        ) : null
      }
    >
      <p className={styles.stand} role="status">
        {describeStand(verdeeld.length, klaar, open.length, wachtenden.length)}
      </p>
      <ul className={styles.lijst} aria-label="Wie leest welke brief">
        {verdeeld.map((toewijzing) => (
          <Lezing key={toewijzing.id} toewijzing={toewijzing} />
        ))}
      </ul>
    </Deel>
  );
}

function describeStand(verdeeld: number, klaar: number, open: number, wachtenden: number): string {
  if (verdeeld === 0) return 'Nog niets verdeeld. Niemand krijgt de eigen brief.';
  const parts = [`${String(klaar)} van ${String(verdeeld)} beantwoord`];
  if (open > 0) parts.push(open === 1 ? '1 brief zonder lezer' : `${String(open)} brieven zonder lezer`);
  if (wachtenden > 0)
    parts.push(wachtenden === 1 ? '1 persoon zonder brief' : `${String(wachtenden)} mensen zonder brief`);
  return `${parts.join(' · ')}.`;
}

/** One reader with a letter: whether it is answered, and a field for an answer from paper. */
function Lezing({ toewijzing: { briefId, lezer, beurt } }: { toewijzing: Toewijzing }) {
  const { state, people } = useRonde();
  const veld = useAntwoordVeld(briefId, lezer, beurt);
  const nummer = sortByVolgorde(state.brieven).findIndex(({ id }) => id === briefId) + 1;
  const schrijver = state.brieven[briefId]?.schrijver ?? null;
  const naamOf = (id: string): string => people.deelnemers[id]?.naam ?? 'Iemand';
  const brief = schrijver === null ? `brief ${String(nummer)}` : `de brief van ${naamOf(schrijver)}`;
  const antwoord = Object.values(state.antwoorden).find(
    (each) => each.briefId === briefId && each.lezer === lezer && each.beurt === beurt,
  );
  return (
    <li className={styles.lezing}>
      <p className={styles.wie}>
        <span>
          <strong>{naamOf(lezer)}</strong> leest {brief}
        </span>
        {antwoord === undefined ? (
          <span className={styles.stand}>
            {people.aanwezig.includes(lezer) ? 'nog geen antwoord' : 'is weg'}
          </span>
        ) : (
          <span className={styles.klaar}>
            <Icon name="gelukt" /> beantwoord
          </span>
        )}
      </p>
      {antwoord === undefined ? (
        <BriefInvoer
          label={`Antwoord van ${naamOf(lezer)} van papier`}
          veld={`${briefId}/${lezer}/${String(beurt)}`}
          {...veld}
        />
      ) : (
        <Stuk soort="antwoord" stuk={antwoord} van={null} naam={`antwoord van ${naamOf(lezer)}`} />
      )}
    </li>
  );
}
