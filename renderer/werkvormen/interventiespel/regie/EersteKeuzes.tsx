import { sortByVolgorde } from '../../../../shared/domain/volgorde.ts';
import type { EersteKeuze } from '../../../../shared/werkvormen/interventiespel/state.ts';
import { KEUZES } from '../../../../shared/werkvormen/interventiespel/zaal.ts';
import { Button } from '../../../components/Button.tsx';
import { Select } from '../../../components/Select.tsx';
import { WegKnop } from '../../../regie/invoer/WegKnop.tsx';
import { Deel } from '../../../regie/rondom/Deel.tsx';
import { useEenTegelijk } from '../../../regie/use-een-tegelijk.ts';
import { SnelInvoer } from '../../../regie/velden/SnelInvoer.tsx';
import { useGetypt } from '../../../regie/velden/use-getypt.ts';
import { ToonSchakelaar } from '../../tonen/ToonSchakelaar.tsx';
import styles from './Stap.module.css';
import { toNieuw } from './nieuw.ts';
import { useRonde, useTonen } from './use-ronde.ts';

/** Which intervention everybody reaches for first, typed here or handed in with Doorgeven. */
export function EersteKeuzes() {
  const { state } = useRonde();
  const tonen = useTonen();
  const keuzes = sortByVolgorde(state.eersteKeuzes);
  return (
    <Deel
      titel="Wat pakt iedereen als eerste?"
      acties={
        <ToonSchakelaar tonen={tonen} uitgelicht={KEUZES} isDisabled={keuzes.length === 0}>
          Zonder namen op de zaal
        </ToonSchakelaar>
      }
    >
      <NieuweKeuze />
      <ul className={styles.onder}>
        {keuzes.map((keuze) => (
          <Keuze key={keuze.id} keuze={keuze} />
        ))}
      </ul>
    </Deel>
  );
}

const NIEMAND = 'niemand';

/** Who, which intervention, and in their own words what that says, if anything. Enter adds and stays. */
function NieuweKeuze() {
  const { state, act, people } = useRonde();
  const [gekozen, setWie] = useGetypt('keuze/wie', NIEMAND);
  const [gepakt, setInterventieId] = useGetypt('keuze/interventie', NIEMAND);
  // What is not there any more is not chosen any more.
  const wie = people.deelnemers[gekozen] === undefined ? NIEMAND : gekozen;
  const interventieId = state.interventies[gepakt] === undefined ? NIEMAND : gepakt;
  const eenTegelijk = useEenTegelijk();
  async function add(teksten: readonly string[]): Promise<boolean> {
    const keuze = {
      deelnemerId: wie === NIEMAND ? null : wie,
      interventieId: interventieId === NIEMAND ? null : interventieId,
    };
    setWie(NIEMAND);
    setInterventieId(NIEMAND);
    for (const nieuw of toNieuw(teksten)) {
      if (await act({ type: 'eersteKeuzeToegevoegd', ...nieuw, ...keuze })) continue;
      setWie(wie);
      setInterventieId(interventieId);
      return false;
    }
    return true;
  }
  return (
    <div className={styles.onder}>
      <div className={styles.tweeluik}>
        <Select
          label="Wie"
          options={[
            { id: NIEMAND, label: 'Zonder naam' },
            ...Object.values(people.deelnemers).map(({ id, naam }) => ({ id, label: naam })),
          ]}
          value={wie}
          onChange={setWie}
        />
        <Select
          label="Pakt als eerste"
          options={[
            { id: NIEMAND, label: 'Een andere' },
            ...sortByVolgorde(state.interventies).map(({ id, tekst }) => ({ id, label: tekst })),
          ]}
          value={interventieId}
          onChange={setInterventieId}
        />
      </div>
      <div>
        <Button
          icon="plus"
          isDisabled={interventieId === NIEMAND}
          onPress={() => {
            eenTegelijk(() => add(['']));
          }}
        >
          Voeg de keuze toe, zonder zin
        </Button>
      </div>
      <SnelInvoer label="Wat zegt dat?" placeholder="Wat valt op? Enter voegt toe." onAdd={add} />
    </div>
  );
}

function Keuze({ keuze: { id, deelnemerId, interventieId, tekst } }: { readonly keuze: EersteKeuze }) {
  const { state, act, people } = useRonde();
  const wie = deelnemerId === null ? undefined : people.deelnemers[deelnemerId]?.naam;
  const wat =
    interventieId === null
      ? tekst === ''
        ? 'een andere'
        : undefined
      : state.interventies[interventieId]?.tekst;
  return (
    <li className={styles.knoppen}>
      <span>{[wie, wat, tekst].filter((deel) => deel !== undefined && deel !== '').join(' · ')}</span>
      <WegKnop
        id={id}
        label="Eerste keuze weghalen"
        onWeg={() => void act({ type: 'eersteKeuzeVerwijderd', id })}
      />
    </li>
  );
}
