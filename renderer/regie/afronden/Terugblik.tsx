import { Button } from '../../components/Button.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { useAct, useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';
import { formatDatum } from '../datum.ts';
import styles from './Terugblik.module.css';
import { describeAfspraak, describePlan } from './describe-terugblik.ts';
import { useTerugblik } from './use-terugblik.ts';

/** With what the last bijeenkomst ended: this one opens with it. Nothing at all when it left nothing. */
export function Terugblik() {
  const terugblik = useTerugblik();
  const { state, deelnemers } = useBijeenkomst();
  const act = useAct();
  if (terugblik === null) return null;
  const { vooruitblik, afspraken, plannen, parkeerplaats } = terugblik;
  const { leervraag } = vooruitblik;
  return (
    <Sheet kind="flat" className={styles.kaart} aria-labelledby="terugblik">
      <h2 id="terugblik" className={styles.titel}>
        Terugblik
      </h2>
      <p className={styles.bron}>
        {terugblik.titel === '' ? 'Vorige keer' : terugblik.titel} · {formatDatum(terugblik.datum)}
      </p>
      <dl className={styles.lijst}>
        <Regel kop="Leervraag" tekst={leervraag} />
        <Regel kop="Huiswerk" tekst={vooruitblik.huiswerk} />
        <Regel kop="Om te lezen" tekst={vooruitblik.theorie} />
        <Regels kop="Afspraken" teksten={afspraken.map((each) => describeAfspraak(each, deelnemers))} />
        <Regels kop="Plannen" teksten={plannen.map((each) => describePlan(each, deelnemers))} />
        <Regels kop="Nog op de parkeerplaats" teksten={parkeerplaats.map(({ tekst }) => tekst)} />
      </dl>
      {leervraag.trim() === '' || state.leervraag.trim() !== '' ? null : (
        <div>
          <Button onPress={() => void act({ type: 'gegevensGewijzigd', gegevens: { leervraag } })}>
            Neem de leervraag over voor vandaag
          </Button>
        </div>
      )}
    </Sheet>
  );
}

function Regel({ kop, tekst }: { kop: string; tekst: string }) {
  return <Regels kop={kop} teksten={tekst.trim() === '' ? [] : [tekst]} />;
}

function Regels({ kop, teksten }: { kop: string; teksten: readonly string[] }) {
  if (teksten.length === 0) return null;
  return (
    <div>
      <dt className={styles.kop}>{kop}</dt>
      {teksten.map((tekst, index) => (
        <dd key={index} className={styles.tekst}>
          {tekst}
        </dd>
      ))}
    </div>
  );
}
