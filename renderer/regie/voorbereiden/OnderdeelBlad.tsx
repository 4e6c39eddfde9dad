import type { Onderdeel, OnderdeelSoort } from '../../../shared/domain/bijeenkomst.ts';
import { formatTijd, plannedStarts } from '../../../shared/domain/begintijden.ts';
import { Button } from '../../components/Button.tsx';
import { Select } from '../../components/Select.tsx';
import { Switch } from '../../components/Switch.tsx';
import { useAct, useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';
import { PriveNotitie } from '../notities/PriveNotitie.tsx';
import { TijdVeld } from '../velden/DatumVeld.tsx';
import { MinutenVeld } from '../velden/MinutenVeld.tsx';
import { TekstVeld, TekstVlak } from '../velden/TekstVeld.tsx';
import styles from './OnderdeelBlad.module.css';
import { saveMinuten } from './save-minuten.ts';
import { OnderdeelWerkvormen } from './OnderdeelWerkvormen.tsx';

const SOORTEN: readonly { id: OnderdeelSoort; label: string }[] = [
  { id: 'start', label: 'Start: de leervraag staat groot in beeld' },
  { id: 'terugblik', label: 'Terugblik' },
  { id: 'dialoog', label: 'Dialoog' },
  { id: 'leervraag', label: 'Leervraag' },
  { id: 'ontwerpen', label: 'Ontwerpen en huiswerk' },
  { id: 'evaluatie', label: 'Evaluatie' },
  { id: 'pauze', label: 'Pauze' },
  { id: 'anders', label: 'Iets anders' },
];

/** About what the zaal can show in its smallest letter, in characters. */
const LANGSTE_OPDRACHT = 2000;

/** Everything of one onderdeel: what the room sees, what the facilitator says, which werkvormen it holds. */
export function OnderdeelBlad({ onderdeel }: { onderdeel: Onderdeel }) {
  const { state } = useBijeenkomst();
  const act = useAct();
  const { id, titel, minuten, soort, opdracht, aanwijzing, notitie } = onderdeel;
  const save = (velden: Partial<Omit<Onderdeel, 'id' | 'volgorde'>>): Promise<boolean> =>
    act({ type: 'onderdeelGewijzigd', id, velden });
  const isNu = state.positie?.onderdeelId === id;
  const saveDuur = (next: number): Promise<boolean> => {
    const isHier = isNu && state.positie?.rondeId === null;
    const actie = { type: 'onderdeelGewijzigd', id, velden: { minuten: next } } as const;
    return saveMinuten(act, actie, isHier, next - minuten);
  };
  return (
    <>
      <section className={styles.velden} aria-labelledby="onderdeel">
        <h2 id="onderdeel">Onderdeel</h2>
        <TekstVeld label="Titel" stored={titel} save={(next) => save({ titel: next })} />
        <div className={styles.naast}>
          <MinutenVeld label="Duur" stored={minuten} save={saveDuur} />
          <Select
            label="Soort"
            options={SOORTEN}
            value={soort}
            onChange={(next) => void save({ soort: next })}
          />
        </div>
        <VasteStart onderdeel={onderdeel} save={(vasteStart) => save({ vasteStart })} />
        <TekstVlak
          label="Op de zaal"
          description={
            opdracht.length > LANGSTE_OPDRACHT
              ? 'Te lang voor de zaal: het einde valt weg. Maak de tekst korter.'
              : 'Dit leest de groep, groot op het scherm.'
          }
          rows={2}
          stored={opdracht}
          save={(next) => save({ opdracht: next })}
        />
        <TekstVlak
          label="Aanwijzing voor jou"
          rows={2}
          stored={aanwijzing}
          save={(next) => save({ aanwijzing: next })}
        />
        <PriveNotitie stored={notitie} save={(next) => save({ notitie: next })} />
      </section>
      <OnderdeelWerkvormen onderdeelId={id} />
      <div>
        <Button
          variant="danger"
          icon="prullenbak"
          isDisabled={isNu}
          onPress={() => void act({ type: 'onderdeelVerwijderd', id })}
        >
          Onderdeel verwijderen
        </Button>
        {isNu ? <p className={styles.uitleg}>Dit onderdeel is nu bezig.</p> : null}
      </div>
    </>
  );
}

interface VasteStartProps {
  onderdeel: Onderdeel;
  save: (vasteStart: string | null) => Promise<boolean>;
}

/** A start that may not move: "pauze om 15:00". */
function VasteStart({ onderdeel: { id, vasteStart }, save }: VasteStartProps) {
  const { state } = useBijeenkomst();
  const start = formatTijd(plannedStarts(state)[id] ?? 0);
  return (
    <div className={styles.vast}>
      <Switch isSelected={vasteStart !== null} onChange={(isVast) => void save(isVast ? start : null)}>
        Vaste starttijd
      </Switch>
      {vasteStart === null ? null : (
        <TijdVeld label="Start" isLabelHidden value={vasteStart} onChange={(next) => void save(next)} />
      )}
    </div>
  );
}
