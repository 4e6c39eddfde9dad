import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { Foto } from '../../../shared/domain/rondom.ts';
import { sortByVolgorde } from '../../../shared/domain/volgorde.ts';
import { fotoUitgelicht } from '../../../shared/zaal/rondom-beeld.ts';
import { usePlakken, useSlepen } from '../../afbeelding/use-plakken.ts';
import { Button } from '../../components/Button.tsx';
import { Icon } from '../../components/Icon.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { useAfbeelding } from '../../store/use-afbeelding.ts';
import { useAct, useBijeenkomst } from '../bijeenkomst/use-bijeenkomst.ts';
import { TekstVlak } from '../velden/TekstVeld.tsx';
import { Deel } from './Deel.tsx';
import styles from './Fotos.module.css';
import { ToonKnop } from './ToonKnop.tsx';
import { useFotoToevoegen } from './use-foto-toevoegen.ts';
import { useVerwijderen } from './use-verwijderen.ts';

export interface FotosProps {
  onderdeelId: string;
  /** It lies on top of another place that takes pictures: what is pasted is for here. */
  isVooraan?: boolean;
}

/** Photos of flip-overs at an onderdeel: chosen, pasted with Ctrl+V, or dragged in. */
export function Fotos({ onderdeelId, isVooraan = false }: FotosProps) {
  const { state } = useBijeenkomst();
  const { isBezig, addFile } = useFotoToevoegen(onderdeelId);
  const take = (file: File): void => void addFile(file);
  usePlakken(take, isVooraan);
  const { isBoven, handlers } = useSlepen(take);
  const fotos = sortByVolgorde(state.fotos).filter((foto) => foto.onderdeelId === onderdeelId);
  return (
    <div {...handlers} className={styles.vlak} data-boven={isBoven || undefined}>
      <Deel
        titel="Foto’s van flappen"
        acties={
          <FileTrigger
            acceptedFileTypes={['image/*']}
            onSelect={(files) => {
              const file = files?.[0];
              if (file !== undefined) take(file);
            }}
          >
            <Button icon="foto">Foto kiezen</Button>
          </FileTrigger>
        }
      >
        <p className={styles.uitleg} role="status">
          {isBezig ? 'De foto wordt gelezen…' : 'Je kunt een foto ook hierheen slepen of plakken met Ctrl+V.'}
        </p>
        {fotos.length === 0 ? null : (
          <ul className={styles.fotos}>
            {fotos.map((foto, index) => (
              <FotoKaart key={foto.id} foto={foto} nummer={index + 1} />
            ))}
          </ul>
        )}
      </Deel>
    </div>
  );
}

function FotoKaart({ foto, nummer }: { foto: Foto; nummer: number }) {
  const { id, afbeeldingId, bijschrift, onderdeelId } = foto;
  const act = useAct();
  const remove = useVerwijderen();
  const afbeelding = useAfbeelding(afbeeldingId);
  const naam = `foto ${String(nummer)}`;
  return (
    <li className={styles.kaart}>
      <div className={styles.beeld}>
        {afbeelding.soort === 'klaar' ? (
          <img src={afbeelding.url} alt={bijschrift === '' ? `Flap, ${naam}` : bijschrift} />
        ) : (
          <Icon name="foto" label={afbeelding.soort === 'fout' ? 'Deze foto is er niet meer' : 'Foto'} />
        )}
      </div>
      <TekstVlak
        label={`Bijschrift van ${naam}`}
        isLabelHidden
        placeholder="Bijschrift"
        rows={1}
        stored={bijschrift}
        save={(next) => act({ type: 'itemGewijzigd', lijst: 'fotos', id, velden: { bijschrift: next } })}
      />
      <div className={styles.knoppen}>
        <ToonKnop uitgelicht={fotoUitgelicht(id)} wat={naam} onderdeelId={onderdeelId} isKort />
        <IconButton
          icon="prullenbak"
          label={`Verwijder ${naam}`}
          onPress={() => void remove('fotos', id, fotoUitgelicht(id))}
        />
      </div>
    </li>
  );
}
