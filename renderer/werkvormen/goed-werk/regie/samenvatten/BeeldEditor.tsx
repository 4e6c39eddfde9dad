import { type ReactNode, useState } from 'react';
import { DRIE_ES_UITLEG, SCHRIJFHULP } from '../../../../../shared/inhoud/goed-werk.ts';
import { DRIE_ES, STANDAARD_LABELS } from '../../../../../shared/werkvormen/goed-werk/beeld.ts';
import type { RondeBeeld } from '../../../../../shared/werkvormen/goed-werk/state.ts';
import { Button } from '../../../../components/Button.tsx';
import { useWeghalen } from '../../../../regie/invoer/use-weghalen.tsx';
import { useRonde } from '../use-ronde.ts';
import { AfbeeldingVeld } from './AfbeeldingVeld.tsx';
import styles from './BeeldEditor.module.css';
import { BeeldVeld } from './BeeldVeld.tsx';
import { Bladzijde } from './Bladzijde.tsx';
import { LabelsVeld } from './LabelsVeld.tsx';
import { MakersVeld } from './MakersVeld.tsx';
import { Naslag } from './Naslag.tsx';
import { PaginaKeuze } from './PaginaKeuze.tsx';
import { EditorContext } from './use-editor.ts';
import { useBeeldEditor } from './use-beeld-editor.ts';
import { ZaalBalk } from './ZaalBalk.tsx';

/** The editor of one Beeld: the fields in the order of the page, and the page itself beside them. */
export function BeeldEditor({ beeld }: { beeld: RondeBeeld }) {
  const [volgtZaal, setVolgtZaal] = useState(true);
  return (
    <EditorProvider beeld={beeld} volgtZaal={volgtZaal}>
      <ZaalBalk volgt={volgtZaal} onVolgt={setVolgtZaal} />
      <div className={styles.editor}>
        <div className={styles.velden}>
          <PaginaKeuze />
          <Velden />
          <LabelsVeld />
          <Weghalen id={beeld.id} />
        </div>
        <div className={styles.naast}>
          <Bladzijde />
          <Naslag />
        </div>
      </div>
    </EditorProvider>
  );
}

interface EditorProviderProps {
  beeld: RondeBeeld;
  volgtZaal: boolean;
  children: ReactNode;
}

// Every key changes what the editor holds. What stands inside is given from outside, so that a key draws only the parts
// that ask for something that changed.
function EditorProvider({ beeld, volgtZaal, children }: EditorProviderProps) {
  return <EditorContext value={useBeeldEditor(beeld, volgtZaal)}>{children}</EditorContext>;
}

function Weghalen({ id }: { id: string }) {
  const { act } = useRonde();
  const { haalWeg, vraag } = useWeghalen();
  return (
    <>
      <Button
        variant="quiet"
        icon="prullenbak"
        className={styles.weg}
        onPress={() => {
          haalWeg(id, () => void act({ type: 'beeldVerwijderd', id }));
        }}
      >
        Dit Beeld weghalen
      </Button>
      {vraag}
    </>
  );
}

function Velden() {
  const { state } = useRonde();
  return (
    <>
      <BeeldVeld
        veld="kernuitspraak"
        label="Kernuitspraak"
        placeholder="Eén zin die blijft hangen, zoals iemand hem zei."
        richtlijn={SCHRIJFHULP.kernuitspraak.maxTekens}
        rows={2}
      />
      <BeeldVeld
        veld="titel"
        label="Titel"
        placeholder="Een paar woorden, voor boven de bladzijde."
        rows={1}
      />
      <AfbeeldingVeld />
      <BeeldVeld
        veld="bijschrift"
        label="Bijschrift"
        placeholder="Mag leeg blijven."
        richtlijn={SCHRIJFHULP.bijschrift.maxTekens}
        rows={1}
      />
      <BeeldVeld
        veld="situatie"
        label="De situatie"
        placeholder="Wie was erbij, wat gebeurde er, wat maakte het spannend? Zonder namen."
        richtlijn={SCHRIJFHULP.situatie.maxTekens}
        rows={5}
      />
      {DRIE_ES.map((e) => (
        <BeeldVeld
          key={e}
          veld={e}
          label={state.labels[e] === '' ? STANDAARD_LABELS[e] : state.labels[e]}
          placeholder={DRIE_ES_UITLEG[e].schrijfprompts[0] ?? DRIE_ES_UITLEG[e].betekenis}
          richtlijn={SCHRIJFHULP[e].maxTekens}
          rows={4}
        />
      ))}
      <BeeldVeld
        veld="andereStem"
        label="Een andere stem"
        placeholder="Ziet iemand het anders? Zet het erbij, in de eigen woorden. Mag leeg blijven."
        richtlijn={SCHRIJFHULP.andereStem.maxTekens}
        rows={2}
      />
      <MakersVeld />
    </>
  );
}
