import { useEffect, useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { Briefhoofd } from '../../../shared/contract-documenten.ts';
import { readPicture } from '../../afbeelding/read-picture.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useRegie } from '../../store/use-regie.ts';
import styles from './BriefhoofdDialog.module.css';

/** The name and the logo of the organisation, set once for every document. */
export function BriefhoofdDialog({ onClose }: { onClose: () => void }) {
  const { ask, meldingen } = useRegie();
  const [briefhoofd, setBriefhoofd] = useState<Briefhoofd | null>(null);

  useEffect(() => {
    ask('getBriefhoofd', {}).then(setBriefhoofd, (error: unknown) => {
      meldingen.addError(error);
    });
  }, [ask, meldingen]);

  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      meldingen.addError(error);
    }
  }
  const change = (velden: Partial<Briefhoofd>): void => {
    setBriefhoofd((now) => (now === null ? now : { ...now, ...velden }));
  };
  const save = (): Promise<void> =>
    attempt(async () => {
      if (briefhoofd === null) return;
      await ask('setBriefhoofd', briefhoofd);
      onClose();
    });

  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      title="Naam en logo op documenten"
      actions={
        <>
          <Button onPress={onClose}>Annuleren</Button>
          <Button variant="primary" isDisabled={briefhoofd === null} onPress={() => void save()}>
            Opslaan
          </Button>
        </>
      }
    >
      <p>Ze staan bovenaan de eerste bladzijde van elk sessieverslag en elke terugkoppeling.</p>
      <TextField
        label="Naam van je organisatie"
        value={briefhoofd?.naam ?? ''}
        onChange={(naam) => {
          change({ naam });
        }}
        maxLength={120}
      />
      <div className={styles.logo}>
        {briefhoofd?.logo ? <LogoBeeld logo={briefhoofd.logo} /> : <p>Nog geen logo.</p>}
        <FileTrigger
          acceptedFileTypes={['image/*']}
          onSelect={(files) => {
            const file = files?.[0];
            if (file === undefined) return;
            void attempt(async () => {
              change({ logo: await readPicture(file) });
            });
          }}
        >
          <Button icon="foto">Logo kiezen</Button>
        </FileTrigger>
        {briefhoofd?.logo ? (
          <Button
            onPress={() => {
              change({ logo: null });
            }}
          >
            Logo weghalen
          </Button>
        ) : null}
      </div>
    </Dialog>
  );
}

function LogoBeeld({ logo }: { logo: NonNullable<Briefhoofd['logo']> }) {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([new Uint8Array(logo.bytes)], { type: logo.mime }));
    setUrl(made);
    return () => {
      URL.revokeObjectURL(made);
    };
  }, [logo]);
  return url === null ? null : <img className={styles.beeld} src={url} alt="Je logo" />;
}
