import { sortByVolgorde, lastVolgorde } from '../../../../../shared/domain/volgorde.ts';
import { SnelInvoer } from '../../../../regie/velden/SnelInvoer.tsx';
import { createId } from '../../../../store/ids.ts';
import { Deel } from '../../../../regie/rondom/Deel.tsx';
import { useRonde } from '../use-ronde.ts';
import { ErvaringRij } from './ErvaringRij.tsx';
import styles from './Ervaringen.module.css';

/** With more than this the talk has no beginning: "one or two to start with". */
const BEGIN_MET = 2;

/** Everyone's own experience, checked by the criteria; one or two are chosen to start with. */
export function Ervaringen() {
  const { state, act } = useRonde();
  const ervaringen = sortByVolgorde(state.ervaringen);
  const gekozen = ervaringen.filter(({ isGekozen }) => isGekozen).length;

  function add(teksten: readonly string[]): Promise<boolean> {
    const first = lastVolgorde(state.ervaringen);
    return act({
      type: 'ervaringenToegevoegd',
      ervaringen: teksten.map((tekst, index) => ({
        id: createId(),
        volgorde: first + index,
        tekst,
        deelnemerId: null,
        criteria: [],
        isGekozen: false,
      })),
    });
  }

  return (
    <Deel titel="Eigen ervaringen">
      <SnelInvoer label="Nieuwe ervaring" placeholder="In één of twee zinnen. Enter voegt toe." onAdd={add} />
      {ervaringen.length === 0 ? (
        <p className={styles.leeg}>
          Laat iedereen eerst voor zichzelf schrijven. Typ daarna kort mee, zonder namen van cliënten of
          collega’s.
        </p>
      ) : (
        <>
          <p className={styles.stand} role="status">
            {describeGekozen(ervaringen.length, gekozen)}
          </p>
          <ol className={styles.lijst}>
            {ervaringen.map((ervaring, index) => (
              <ErvaringRij key={ervaring.id} ervaring={ervaring} nummer={index + 1} />
            ))}
          </ol>
        </>
      )}
    </Deel>
  );
}

function describeGekozen(aantal: number, gekozen: number): string {
  const ervaringen = aantal === 1 ? '1 ervaring' : `${String(aantal)} ervaringen`;
  if (gekozen === 0) return `${ervaringen}. Kies er samen één of twee om mee te beginnen.`;
  if (gekozen <= BEGIN_MET) return `${ervaringen}, ${String(gekozen)} om mee te beginnen.`;
  return `${ervaringen}, ${String(gekozen)} om mee te beginnen. Met één of twee kom je dieper.`;
}
