import { useState } from 'react';
import { findGroepjes, type StapGroepjes } from '../../../shared/domain/stap-groepjes.ts';
import { adjustGroepjes, type Groepje, makeGroepjes } from '../../../shared/domain/groepjes.ts';
import type { RondeKader } from '../../../shared/domain/programma.ts';
import { groepjesUitgelicht } from '../../../shared/zaal/rondom-beeld.ts';
import { findWerkvorm } from '../../../shared/werkvormen/register.ts';
import type { Stap } from '../../../shared/werkvormen/werkvorm.ts';
import { Button } from '../../components/Button.tsx';
import { Message } from '../../components/Message.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { createId } from '../../store/ids.ts';
import { useAct, useDeel, usePeople } from '../bijeenkomst/use-bijeenkomst.ts';
import { ToonKnop } from '../rondom/ToonKnop.tsx';
import { describeVerschil } from './describe-verschil.ts';
import { GroepjesBord } from './GroepjesBord.tsx';
import styles from './Groepjes.module.css';

export interface GroepjesProps {
  ronde: RondeKader;
  stap: Stap;
}

const GROOTTES = [
  { id: '2', label: 'Tweeën' },
  { id: '3', label: 'Drieën' },
  { id: '4', label: 'Vieren' },
] as const;
const GEEN: StapGroepjes = { groepjes: [], isVanEerder: false };
type Grootte = (typeof GROOTTES)[number]['id'];

/** Who works with whom in this stap: made at random of who is there, changed by hand, shown on request. */
export function Groepjes({ ronde, stap }: GroepjesProps) {
  const act = useAct();
  const people = usePeople();
  const [grootte, setGrootte] = useState<Grootte>(stap.vorm === 'tweetallen' ? '2' : '3');
  const [isOpen, setIsOpen] = useState(stap.zaal !== 'bord');
  const { groepjes, isVanEerder } = useDeel(({ state }) => {
    const whole = state.rondes[ronde.id];
    return whole === undefined ? GEEN : findGroepjes(whole, findWerkvorm, stap.id);
  });
  const isLeeg = groepjes.length === 0;
  const passend = adjustGroepjes(groepjes, people.aanwezig);

  const save = (next: readonly Groepje[]): Promise<boolean> =>
    act({ type: 'groepjesGemaakt', rondeId: ronde.id, stapId: stap.id, groepjes: [...next] });

  async function mix(): Promise<void> {
    setIsOpen(true);
    await save(makeGroepjes(people.aanwezig, Number(grootte), Math.random, createId));
  }

  return (
    <section className={styles.deel} aria-label="Groepjes">
      <div className={styles.kop}>
        <h3 className={styles.titel}>Groepjes</h3>
        <SegmentedControl
          label="Hoe groot zijn de groepjes?"
          segments={GROOTTES}
          value={grootte}
          onChange={(next) => {
            if (next !== null) setGrootte(next);
          }}
        />
        <Button icon="mensen" isDisabled={people.aanwezig.length < 2} onPress={() => void mix()}>
          {isLeeg ? 'Maak groepjes' : 'Meng opnieuw'}
        </Button>
        {isLeeg ? null : (
          <>
            <ToonKnop
              uitgelicht={groepjesUitgelicht(ronde.id, stap.id)}
              wat="de groepjes"
              onderdeelId={ronde.onderdeelId}
            />
            <Button
              variant="quiet"
              icon={isOpen ? 'omhoog' : 'omlaag'}
              aria-expanded={isOpen}
              onPress={() => {
                setIsOpen(!isOpen);
              }}
            >
              {isOpen ? 'Inklappen' : `${String(groepjes.length)} groepjes`}
            </Button>
          </>
        )}
      </div>
      {people.aanwezig.length < 2 ? (
        <p className={styles.uitleg}>Er zijn twee mensen nodig. Zet bovenin wie er is.</p>
      ) : null}
      {isVanEerder ? <p className={styles.uitleg}>Zoals in de vorige stap.</p> : null}
      {passend === groepjes || isLeeg ? null : (
        <Message action={{ label: 'Pas groepjes aan', onPress: () => void save(passend) }}>
          {describeVerschil(groepjes, people)}
        </Message>
      )}
      {isOpen && !isLeeg ? <GroepjesBord groepjes={groepjes} onChange={save} /> : null}
    </section>
  );
}
