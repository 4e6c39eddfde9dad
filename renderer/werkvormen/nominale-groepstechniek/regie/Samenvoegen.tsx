import { useState } from 'react';
import {
  isZelfde,
  listIdeeen,
  type LijstIdee,
} from '../../../../shared/werkvormen/nominale-groepstechniek/lijst.ts';
import { joinNames } from '../../../../shared/zaal/rondom-beeld.ts';
import { Button } from '../../../components/Button.tsx';
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx';
import { Menu } from '../../../components/Menu.tsx';
import { useRonde } from './use-ronde.ts';

/** Merges an idea with another: at once when they are exactly the same, else when who brought them in said yes. */
export function Samenvoegen({ idee }: { idee: LijstIdee }) {
  const { state, act, people } = useRonde();
  const [doel, setDoel] = useState<LijstIdee | null>(null);
  const anderen = listIdeeen(state).filter(({ id }) => id !== idee.id);
  const merge = (naar: string, isAkkoord: boolean): void => {
    void act({ type: 'ideeSamengevoegd', id: idee.id, naar, isAkkoord });
  };
  const indieners = (doel === null ? [] : [idee, ...idee.samengevoegd, doel, ...doel.samengevoegd]).flatMap(
    ({ deelnemerId, groep }) =>
      deelnemerId === null
        ? groep === undefined
          ? []
          : `groep ${String(groep)}`
        : (people.deelnemers[deelnemerId]?.naam ?? []),
  );
  const namen = [...new Set(indieners)];
  return (
    <>
      <Menu
        trigger={
          <Button
            variant="quiet"
            isDisabled={anderen.length === 0}
            aria-label={`Voeg idee ${String(idee.nummer)} samen met een ander`}
          >
            Samen met…
          </Button>
        }
        label={`Voeg idee ${String(idee.nummer)} samen met`}
        actions={anderen.map(({ id, nummer, tekst }) => ({ id, label: `${String(nummer)}. ${tekst}` }))}
        onAction={(id) => {
          const gekozen = anderen.find((each) => each.id === id) ?? null;
          if (gekozen === null) return;
          if (isZelfde(idee, gekozen)) merge(gekozen.id, false);
          else setDoel(gekozen);
        }}
      />
      {doel === null ? null : (
        <ConfirmDialog
          isOpen
          title={`${String(idee.nummer)} samenvoegen met ${String(doel.nummer)}?`}
          confirmLabel="Ja, ze vinden het goed"
          cancelLabel="Nee, laat ze los"
          onConfirm={() => {
            merge(doel.id, true);
            setDoel(null);
          }}
          onCancel={() => {
            setDoel(null);
          }}
        >
          <p>
            Ze zijn niet precies hetzelfde. Vraag het hardop:{' '}
            {namen.length === 0
              ? 'vinden de indieners het goed?'
              : `${namen.length === 1 ? 'vindt' : 'vinden'} ${joinNames(namen)} het goed?`}
          </p>
          <p>
            {idee.nummer}. {idee.tekst}
          </p>
          <p>
            {doel.nummer}. {doel.tekst}
          </p>
        </ConfirmDialog>
      )}
    </>
  );
}
