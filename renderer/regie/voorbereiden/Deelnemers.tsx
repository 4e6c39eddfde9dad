import type { Deelnemer } from '../../../shared/domain/bijeenkomst.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { useRegie } from '../../store/use-regie.ts';
import { useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';
import { TekstVeld } from '../velden/TekstVeld.tsx';
import styles from './Deelnemers.module.css';
import { NieuweDeelnemer } from './NieuweDeelnemer.tsx';

/** The people of the groep with their rol. */
export function Deelnemers() {
  const { deelnemers, groep } = useBijeenkomst();
  return (
    <section className={styles.deel} aria-labelledby="deelnemers">
      <div>
        <h2 id="deelnemers">Deelnemers</h2>
        <p className={styles.uitleg}>
          {deelnemers.length === 0
            ? 'Typ een naam en druk op Enter. Je kunt ook een lijst plakken.'
            : `Van ${groep.naam}. Ze doen mee in elke bijeenkomst van deze groep.`}
        </p>
      </div>
      {deelnemers.length === 0 ? null : (
        <ul className={styles.lijst}>
          {deelnemers.map((deelnemer) => (
            <Rij key={deelnemer.id} deelnemer={deelnemer} />
          ))}
        </ul>
      )}
      <NieuweDeelnemer />
    </section>
  );
}

function Rij({ deelnemer }: { deelnemer: Deelnemer }) {
  const { bijeenkomst, meldingen } = useRegie();
  const { id, naam, rol } = deelnemer;

  async function saveNaam(next: string): Promise<boolean> {
    if (next.trim() !== '') return bijeenkomst.saveDeelnemer({ ...deelnemer, naam: next });
    meldingen.add({ soort: 'fout', tekst: 'Vul een naam in, of haal deze deelnemer uit de groep.' });
    return false;
  }

  async function remove(): Promise<void> {
    if (!(await bijeenkomst.removeDeelnemer(id))) return;
    meldingen.add({
      soort: 'bericht',
      tekst: `${naam} is uit de groep.`,
      uitweg: { naam: 'Terugzetten', doe: () => void bijeenkomst.saveDeelnemer(deelnemer) },
    });
  }

  return (
    <li className={styles.rij}>
      <TekstVeld label={`Naam van ${naam}`} isLabelHidden stored={naam} save={saveNaam} />
      <TekstVeld
        label={`Rol van ${naam}`}
        isLabelHidden
        placeholder="Rol"
        stored={rol}
        save={(next) => bijeenkomst.saveDeelnemer({ ...deelnemer, rol: next })}
      />
      <IconButton icon="prullenbak" label={`${naam} uit de groep halen`} onPress={() => void remove()} />
    </li>
  );
}
