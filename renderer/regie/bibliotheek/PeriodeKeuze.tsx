import { useContext } from 'react';
import { Select } from '../../components/Select.tsx';
import { KlokContext } from '../../store/use-klok.ts';
import { toDatum } from '../datum.ts';
import { DatumVeld } from '../velden/DatumVeld.tsx';
import { makePeriode, type Periode, PERIODES } from './periode.ts';
import styles from './Zoekresultaten.module.css';

export interface PeriodeKeuzeProps {
  periode: Periode;
  onChange: (periode: Periode) => void;
}

/** In which bijeenkomsten is searched, by their date. */
export function PeriodeKeuze({ periode, onChange }: PeriodeKeuzeProps) {
  const klok = useContext(KlokContext);
  const { vanaf, tot } = periode;
  return (
    <div className={styles.periode}>
      <Select
        label="Periode"
        options={PERIODES}
        value={periode.id}
        onChange={(id) => {
          onChange(makePeriode(id, toDatum(klok.now())));
        }}
        className={styles.keuze}
      />
      {periode.id !== 'eigen' || vanaf === null || tot === null ? null : (
        <>
          <DatumVeld
            label="Van"
            value={vanaf}
            onChange={(next) => {
              onChange({ ...periode, vanaf: next });
            }}
          />
          <DatumVeld
            label="Tot en met"
            value={tot}
            onChange={(next) => {
              onChange({ ...periode, tot: next });
            }}
          />
        </>
      )}
    </div>
  );
}
