import { useMemo, useState } from 'react';
import { makeVoet } from '../../../../../shared/a4/voet.ts';
import { A4Page } from '../../../../a4/A4Page.tsx';
import { Button } from '../../../../components/Button.tsx';
import { Dialog } from '../../../../components/Dialog.tsx';
import { useOpen } from '../../../../store/use-regie.ts';
import { useBeeldAfbeelding } from '../../afbeelding/use-beeld-afbeelding.ts';
import styles from './Bladzijde.module.css';
import { useEditor } from './use-editor.ts';

/** The page as Word will print it, beside the fields; large on demand. */
export function Bladzijde() {
  const { beeld, layout, regelsTeVeel } = useEditor();
  const [isGroot, setIsGroot] = useState(false);
  const open = useOpen();
  const { url } = useBeeldAfbeelding(beeld.afbeelding);
  const groep = open?.groep.naam ?? '';
  const datum = open?.state.datum ?? '';
  const voet = useMemo(() => makeVoet(groep, datum), [groep, datum]);
  const page = useMemo(() => <A4Page layout={layout} voet={voet} afbeeldingUrl={url} />, [layout, voet, url]);
  return (
    <div className={styles.bladzijde}>
      <div className={styles.kop}>
        <p className={styles.stand} data-past={regelsTeVeel === 0 ? 'ja' : 'nee'} role="status">
          {describeStand(regelsTeVeel, layout.paginas.length)}
        </p>
        <Button
          variant="quiet"
          icon="zoeken"
          onPress={() => {
            setIsGroot(true);
          }}
        >
          Groot
        </Button>
      </div>
      <div className={styles.klein}>{page}</div>
      {isGroot ? (
        <Dialog
          isOpen
          size="large"
          title="Zo komt het uit de printer"
          onOpenChange={() => {
            setIsGroot(false);
          }}
        >
          <div className={styles.groot}>{page}</div>
        </Dialog>
      ) : null}
    </div>
  );
}

function describeStand(regelsTeVeel: number, paginas: number): string {
  if (regelsTeVeel === 1) return 'Eén regel te lang';
  if (regelsTeVeel > 1) return `${String(regelsTeVeel)} regels te lang`;
  return paginas === 1 ? 'Past op één A4' : `Past op ${String(paginas)} bladzijden`;
}
