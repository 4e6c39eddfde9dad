import { SITUATIE_KAARTEN } from '../../../../shared/werkvormen/interventiespel/inhoud.ts';
import { Select } from '../../../components/Select.tsx';
import { SnelInvoer } from '../../../regie/velden/SnelInvoer.tsx';
import styles from './NieuweSituaties.module.css';
import { toNieuw } from './nieuw.ts';
import { useRonde } from './use-ronde.ts';

/** Situations typed while people talk, and ready-made ones for when the group gets stuck. */
export function NieuweSituaties() {
  const { state, act } = useRonde();
  const aanwezig = new Set(Object.values(state.situaties).map(({ tekst }) => tekst));
  const over = SITUATIE_KAARTEN.filter(({ tekst }) => !aanwezig.has(tekst));
  const add = (teksten: readonly string[]) =>
    act({ type: 'situatiesToegevoegd', situaties: toNieuw(teksten) });
  return (
    <div className={styles.nieuw}>
      <SnelInvoer label="Nieuwe situatie" placeholder="In één zin. Enter voegt toe." onAdd={add} />
      {over.length === 0 ? null : (
        <Select
          label="Uit de set situaties"
          placeholder="Kies een situatie uit de set…"
          options={over.map(({ id, tekst }) => ({ id, label: tekst }))}
          value={null}
          onChange={(id) => {
            const kaart = over.find((each) => each.id === id);
            if (kaart !== undefined) void add([kaart.tekst]);
          }}
        />
      )}
    </div>
  );
}
