import { useState } from 'react';
import type { Groepje } from '../../../../shared/domain/groepjes.ts';
import {
  listSchrijversBuiten,
  listStil,
} from '../../../../shared/werkvormen/nominale-groepstechniek/lijst.ts';
import { joinNames } from '../../../../shared/zaal/rondom-beeld.ts';
import { SegmentedControl } from '../../../components/SegmentedControl.tsx';
import { SnelInvoer } from '../../../regie/velden/SnelInvoer.tsx';
import { createId } from '../../../store/ids.ts';
import styles from './Regie.module.css';
import rondje from './RondjeStap.module.css';
import { StilLijst } from './StilLijst.tsx';
import { useRonde } from './use-ronde.ts';

/** With subgroups the round was held at their own flip-overs: here their lists are typed in, one after the other. */
export function GroepLijst({ groepen }: { groepen: readonly Groepje[] }) {
  const { state, people, act } = useRonde();
  const [gekozen, setGekozen] = useState('0');
  const index = Math.min(Number(gekozen), groepen.length - 1);
  const nummer = index + 1;
  const leden = groepen[index]?.leden ?? [];
  const nameOf = (id: string): string => people.deelnemers[id]?.naam ?? '';
  const buiten = listSchrijversBuiten(
    state,
    groepen.flatMap((groep) => groep.leden),
  );
  const add = (teksten: readonly string[], stilId: string | null = null): Promise<boolean> =>
    act({
      type: 'ideeenToegevoegd',
      ideeen: teksten.map((tekst) => ({ id: createId(), tekst, stilId })),
      groep: nummer,
    });
  return (
    <section className={rondje.beurt} aria-label="Lijsten van de groepen">
      <SegmentedControl
        label="De lijst van welke groep?"
        segments={groepen.map((_, plek) => ({ id: String(plek), label: `Groep ${String(plek + 1)}` }))}
        value={String(index)}
        onChange={(next) => {
          setGekozen(next ?? gekozen);
        }}
      />
      <p className={styles.uitleg}>{joinNames(leden.map(nameOf))}</p>
      <div className={rondje.invoer}>
        <SnelInvoer
          label={`Idee van groep ${String(nummer)}`}
          placeholder="In de eigen woorden. Enter noteert; plakken mag ook."
          onAdd={(teksten) => add(teksten)}
        />
      </div>
      {[...leden, null, ...buiten].map((id) => (
        <StilLijst
          key={id ?? ''}
          kop={id === null ? 'Zonder naam opgeschreven' : describeSchrijver(nameOf(id), buiten.includes(id))}
          items={listStil(state, id)}
          onKies={({ tekst, id: stilId }) => void add([tekst], stilId)}
        />
      ))}
    </section>
  );
}

const describeSchrijver = (naam: string, isBuiten: boolean): string =>
  isBuiten
    ? `${naam === '' ? 'Iemand' : naam} zit in geen groep en schreef in stilte`
    : `${naam} schreef in stilte`;
