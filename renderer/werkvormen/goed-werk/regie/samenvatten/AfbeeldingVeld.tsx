import { useState } from 'react';
import { useFocusWithin } from 'react-aria';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { Afbeelding } from '../../../../../shared/werkvormen/goed-werk/beeld.ts';
import { usePlakken, useSlepen } from '../../../../afbeelding/use-plakken.ts';
import { Button } from '../../../../components/Button.tsx';
import { Icon } from '../../../../components/Icon.tsx';
import { TekeningKiezen } from '../../afbeelding/TekeningKiezen.tsx';
import { UitsnedeDialog } from '../../afbeelding/UitsnedeDialog.tsx';
import { useBeeldAfbeelding } from '../../afbeelding/use-beeld-afbeelding.ts';
import { useKiesAfbeelding } from '../../afbeelding/use-kies-afbeelding.ts';
import { useRonde } from '../use-ronde.ts';
import styles from './AfbeeldingVeld.module.css';
import { useEditor } from './use-editor.ts';

/** The picture of a Beeld: from a file, from the clipboard, dragged in, or one of the own drawings. */
export function AfbeeldingVeld() {
  const { bijeenkomstId } = useRonde();
  const { beeld, change, enter } = useEditor();
  const { afbeelding } = beeld;
  const [venster, setVenster] = useState<'tekening' | 'uitsnede' | null>(null);
  const kies = useKiesAfbeelding(bijeenkomstId, (next) => change({ afbeelding: next }));
  const take = (file: Blob): void => {
    enter('afbeelding');
    void kies.chooseFile(file);
  };
  usePlakken(take);
  const { isBoven, handlers } = useSlepen(take);
  const { focusWithinProps } = useFocusWithin({
    onFocusWithin: () => {
      enter('afbeelding');
    },
  });
  const close = (): void => {
    setVenster(null);
  };
  return (
    <fieldset {...handlers} {...focusWithinProps} className={styles.veld} data-boven={isBoven || undefined}>
      <legend className={styles.legenda}>Beeld</legend>
      <Voorbeeld afbeelding={afbeelding} isBezig={kies.isBezig} />
      <div className={styles.knoppen}>
        <FileTrigger
          acceptedFileTypes={['image/*']}
          onSelect={(files) => {
            const file = files?.[0];
            if (file !== undefined) take(file);
          }}
        >
          <Button icon="foto">Foto of plaatje kiezen</Button>
        </FileTrigger>
        <Button
          icon="tekening"
          onPress={() => {
            setVenster('tekening');
          }}
        >
          Tekening kiezen
        </Button>
        {afbeelding?.soort === 'bestand' ? (
          <Button
            icon="uitsnijden"
            onPress={() => {
              setVenster('uitsnede');
            }}
          >
            Bijsnijden en draaien
          </Button>
        ) : null}
        {afbeelding === null ? null : (
          <Button variant="quiet" icon="prullenbak" onPress={() => void change({ afbeelding: null })}>
            Weghalen
          </Button>
        )}
      </div>
      {venster === 'tekening' ? (
        <TekeningKiezen
          gekozen={afbeelding?.soort === 'tekening' ? afbeelding.id : null}
          onKies={(id) => {
            close();
            void change({ afbeelding: { soort: 'tekening', id } });
          }}
          onClose={close}
        />
      ) : null}
      {venster === 'uitsnede' && afbeelding?.soort === 'bestand' ? (
        <UitsnedeDialog
          afbeelding={afbeelding}
          isBezig={kies.isBezig}
          onSave={async (uitsnede) => {
            if (await kies.changeUitsnede(afbeelding, uitsnede)) close();
          }}
          onClose={close}
        />
      ) : null}
    </fieldset>
  );
}

function Voorbeeld({ afbeelding, isBezig }: { afbeelding: Afbeelding | null; isBezig: boolean }) {
  const { url, alt, isWeg } = useBeeldAfbeelding(afbeelding);
  return (
    <div className={styles.plek} data-vol={url !== null || undefined} role="status">
      {url === null ? (
        <>
          <Icon name="foto" className={styles.teken} />
          <p>{describePlek(afbeelding, isBezig, isWeg)}</p>
        </>
      ) : (
        <>
          <img className={styles.beeld} src={url} alt={alt} />
          {isBezig ? <p>De afbeelding wordt gelezen…</p> : null}
        </>
      )}
    </div>
  );
}

function describePlek(afbeelding: Afbeelding | null, isBezig: boolean, isWeg: boolean): string {
  if (isBezig) return 'De afbeelding wordt gelezen…';
  if (isWeg) return 'Deze afbeelding is er niet meer. Kies een andere.';
  if (afbeelding !== null) return 'De afbeelding komt eraan…';
  return 'Sleep hier een afbeelding naartoe, of plak er één met Ctrl+V.';
}
