import { Message } from '../../../../components/Message.tsx';
import { RadioGroup } from '../../../../components/RadioGroup.tsx';
import { describeTeVeel } from './BeeldVeld.tsx';
import { useEditor } from './use-editor.ts';
import styles from './PaginaKeuze.module.css';

/** Says that the page is too full and lets the group choose: shorten, or two pages. Nothing is made smaller by itself. */
export function PaginaKeuze() {
  const { beeld, layout, regelsTeVeel, change } = useEditor();
  const { tweePaginas } = beeld;
  const isVol = regelsTeVeel > 0;
  if (!isVol && layout.paginas.length === 1) return null;
  return (
    <div className={styles.keuze}>
      {isVol ? (
        <Message tone="waarschuwing">
          {tweePaginas
            ? 'Ook op twee bladzijden past het niet. Kort de tekst in.'
            : `${describeTeVeel(regelsTeVeel)} De letters worden nooit vanzelf kleiner.`}
        </Message>
      ) : null}
      <RadioGroup
        label="Wat doen jullie?"
        isLabelHidden
        options={[
          { id: 'een', label: 'Inkorten tot één A4' },
          { id: 'twee', label: 'Twee bladzijden: de toelichting op de tweede' },
        ]}
        value={tweePaginas ? 'twee' : 'een'}
        onChange={(keuze) => void change({ tweePaginas: keuze === 'twee' })}
      />
    </div>
  );
}
