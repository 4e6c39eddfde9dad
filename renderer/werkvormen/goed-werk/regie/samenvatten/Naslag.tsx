import { DRIE_ES_UITLEG, SCHRIJFHULP, SKIVE_ELEMENTEN } from '../../../../../shared/inhoud/goed-werk.ts';
import { sortByVolgorde } from '../../../../../shared/domain/volgorde.ts';
import { DRIE_ES, type DrieE } from '../../../../../shared/werkvormen/goed-werk/beeld.ts';
import type { GoedWerkState } from '../../../../../shared/werkvormen/goed-werk/state.ts';
import type { BeeldVeld } from '../../../../../shared/werkvormen/goed-werk/uitlichten.ts';
import { Button } from '../../../../components/Button.tsx';
import { useRonde } from '../use-ronde.ts';
import styles from './Naslag.module.css';
import { useEditor, VELD_NAMEN } from './use-editor.ts';

/** What is at hand while writing: the words that were said, and a little help for the field that is being written. */
export function Naslag() {
  const { state } = useRonde();
  const { veld } = useEditor();
  const groepen = listWoorden(state);
  const tips = listTips(veld);
  return (
    <div className={styles.naslag}>
      {groepen.length === 0 ? null : (
        <details className={styles.vlak}>
          <summary className={styles.kop}>Wat er gezegd is</summary>
          {groepen.map(({ kop, zinnen }) => (
            <Zinnen key={kop} kop={kop} zinnen={zinnen} />
          ))}
        </details>
      )}
      {veld === null || tips.length === 0 ? null : (
        <details className={styles.vlak}>
          <summary className={styles.kop}>Hulp bij: {VELD_NAMEN[veld]}</summary>
          <ul className={styles.tips}>
            {tips.map((tip) => (
              <li key={tip}>{tip}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Zinnen({ kop, zinnen }: { kop: string; zinnen: readonly string[] }) {
  const { veld, insert } = useEditor();
  const canTake = veld !== null && veld !== 'afbeelding' && veld !== 'makers';
  return (
    <section>
      <h4 className={styles.kopje}>{kop}</h4>
      <ul className={styles.zinnen}>
        {zinnen.map((zin, index) => (
          // The same may be said twice
          <li key={index} className={styles.zin}>
            <p>{zin}</p>
            <Button
              variant="quiet"
              isDisabled={!canTake}
              aria-label={canTake ? `Neem over in ${VELD_NAMEN[veld]}: ${zin}` : `Neem over: ${zin}`}
              onPress={() => {
                insert(zin);
              }}
            >
              Neem over
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Woorden {
  readonly kop: string;
  readonly zinnen: readonly string[];
}

function listWoorden(state: GoedWerkState): Woorden[] {
  const notities = sortByVolgorde(state.notities);
  const ervaringen = sortByVolgorde(state.ervaringen).filter(({ isGekozen }) => isGekozen);
  return [
    ...SKIVE_ELEMENTEN.map(({ id, nederlands }) => ({
      kop: nederlands,
      zinnen: notities.filter(({ element }) => element === id).map(({ tekst }) => tekst),
    })),
    { kop: 'Gekozen ervaringen', zinnen: ervaringen.map(({ tekst }) => tekst) },
  ]
    .map(({ kop, zinnen }) => ({ kop, zinnen: zinnen.filter((zin) => zin.trim() !== '') }))
    .filter(({ zinnen }) => zinnen.length > 0);
}

const isDrieE = (veld: BeeldVeld): veld is DrieE => (DRIE_ES as readonly BeeldVeld[]).includes(veld);

function listTips(veld: BeeldVeld | null): readonly string[] {
  if (veld === null) return [];
  const tips = veld in SCHRIJFHULP ? SCHRIJFHULP[veld as keyof typeof SCHRIJFHULP].tips : [];
  if (!isDrieE(veld)) return tips;
  const { betekenis, schrijfprompts } = DRIE_ES_UITLEG[veld];
  return [betekenis, ...tips, ...schrijfprompts];
}
