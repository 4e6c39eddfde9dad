import type { Gebied, Gebiedenset } from '../../../../shared/werkvormen/kalibreren/gebied.ts';
import { Button } from '../../../components/Button.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import { Mark } from '../../../components/Mark.tsx';
import { SegmentedControl } from '../../../components/SegmentedControl.tsx';
import { TextArea } from '../../../components/TextArea.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { createId } from '../../../store/ids.ts';
import { changeGebied, createGebied, listVrijeMerken, moveGebied } from './edit-set.ts';
import styles from './SetEditor.module.css';

export interface SetEditorProps {
  set: Gebiedenset;
  onChange: (set: Gebiedenset) => void;
  /** Areas belong to a stagesoort. */
  metStagesoort: boolean;
}

/** The areas of a set: their names, what they mean, and what can be added from. */
export function SetEditor({ set, onChange, metStagesoort }: SetEditorProps) {
  const last = set.gebieden.at(-1);
  return (
    <div className={styles.editor}>
      <TextField
        label="Naam van deze gebieden samen"
        value={set.naam}
        maxLength={200}
        onChange={(naam) => {
          onChange({ ...set, naam });
        }}
      />
      <ol className={styles.lijst}>
        {set.gebieden.map((gebied, index) => (
          <GebiedVelden
            key={gebied.id}
            gebied={gebied}
            nummer={index + 1}
            set={set}
            onChange={onChange}
            metStagesoort={metStagesoort}
          />
        ))}
      </ol>
      <Button
        icon="plus"
        onPress={() => {
          const volgorde = (last?.volgorde ?? 0) + 1;
          const gebied = createGebied(createId(), last?.stagesoort ?? '', volgorde);
          onChange({ ...set, gebieden: [...set.gebieden, gebied] });
        }}
      >
        Gebied toevoegen
      </Button>
    </div>
  );
}

interface GebiedVeldenProps extends SetEditorProps {
  gebied: Gebied;
  nummer: number;
}

function GebiedVelden({ gebied, nummer, set, onChange, metStagesoort }: GebiedVeldenProps) {
  const { id, naam, stagesoort, omschrijving, referentie } = gebied;
  const wat = `gebied ${String(nummer)}`;
  const change = (velden: Partial<Gebied>): void => {
    onChange(changeGebied(set, id, velden));
  };
  return (
    <li className={styles.gebied}>
      <div className={styles.kop}>
        {gebied.merk === null ? null : <Mark kind={gebied.merk} />}
        <TextField
          label={`Naam van ${wat}`}
          value={naam}
          maxLength={500}
          onChange={(next) => {
            change({ naam: next });
          }}
          className={styles.naam}
        />
        <Plaats gebied={gebied} wat={wat} set={set} onChange={onChange} />
      </div>
      {metStagesoort ? (
        <TextField
          label={`Stagesoort van ${wat}`}
          value={stagesoort}
          maxLength={500}
          onChange={(next) => {
            change({ stagesoort: next });
          }}
        />
      ) : (
        <Merk gebied={gebied} wat={wat} set={set} onChange={onChange} />
      )}
      <details>
        <summary className={styles.meer}>Omschrijving en lijst om uit aan te vullen</summary>
        <TextArea
          label={`Omschrijving van ${wat}`}
          rows={2}
          value={omschrijving}
          maxLength={2000}
          onChange={(next) => {
            change({ omschrijving: next });
          }}
        />
        <TextArea
          label={`Lijst om uit aan te vullen bij ${wat}`}
          description="Elk voorbeeld op een eigen regel."
          rows={3}
          value={referentie.join('\n')}
          onChange={(next) => {
            // An empty line is where somebody is going to write.
            change({ referentie: next.split('\n').slice(0, 100) });
          }}
        />
      </details>
    </li>
  );
}

type DeelProps = Pick<GebiedVeldenProps, 'gebied' | 'set' | 'onChange'> & { wat: string };

function Plaats({ gebied: { id }, wat, set, onChange }: DeelProps) {
  return (
    <div className={styles.knoppen}>
      <IconButton
        icon="omhoog"
        label={`Zet ${wat} hoger`}
        isDisabled={set.gebieden[0]?.id === id}
        onPress={() => {
          onChange(moveGebied(set, id, -1));
        }}
      />
      <IconButton
        icon="omlaag"
        label={`Zet ${wat} lager`}
        isDisabled={set.gebieden.at(-1)?.id === id}
        onPress={() => {
          onChange(moveGebied(set, id, 1));
        }}
      />
      <IconButton
        icon="prullenbak"
        label={`Haal ${wat} weg`}
        onPress={() => {
          onChange({ ...set, gebieden: set.gebieden.filter((each) => each.id !== id) });
        }}
      />
    </div>
  );
}

const MERK_WOORDEN = {
  agogisch: 'Mensen',
  organisatorisch: 'Blokken',
  poortwachter: 'Poort',
  'leraar-van-leraren': 'Pijlen',
  ontwikkelingsbekwaam: 'Plant',
} as const;

function Merk({ gebied: { id, merk }, wat, set, onChange }: DeelProps) {
  const keuzes = listVrijeMerken(set, id).flatMap((each) => (each === null ? [] : [each]));
  return (
    <SegmentedControl
      label={`Teken en kleur van ${wat}`}
      canBeEmpty
      segments={keuzes.map((each) => ({ id: each, label: MERK_WOORDEN[each] }))}
      value={merk}
      onChange={(next) => {
        onChange(changeGebied(set, id, { merk: next }));
      }}
    />
  );
}
