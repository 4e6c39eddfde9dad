import { useCallback, useMemo, useRef, useState } from 'react';
import type { Beeld } from '../../../../../shared/werkvormen/goed-werk/beeld.ts';
import { findSamen } from '../../../../../shared/werkvormen/goed-werk/state.ts';
import {
  type BeeldVeld,
  parseUitgelicht,
  uitlichten,
} from '../../../../../shared/werkvormen/goed-werk/uitlichten.ts';
import { findOverflow } from '../../../../a4/overflow.ts';
import { useIsHier, useRonde, useTonen } from '../use-ronde.ts';
import type { BeeldEditor, TekstVeldId } from './use-editor.ts';
import { useLayout } from './use-layout.ts';

/** Whether this Beeld is what the room sees (the one that was put forward, or the only one made here). */
export function useIsOpZaal(beeldId: string): boolean {
  const { state, uitgelicht } = useRonde();
  const isHier = useIsHier();
  const shown = parseUitgelicht(uitgelicht);
  return isHier && (shown?.soort === 'beeld' ? shown.id : findSamen(state)?.id) === beeldId;
}

/** Makes the editor of one Beeld. With `volgtZaal` the zaal goes along to the part that is being written. */
export function useBeeldEditor(beeld: Beeld, volgtZaal: boolean): BeeldEditor {
  const { state, act } = useRonde();
  const { show } = useTonen();
  const [typed, setTyped] = useState<Partial<Record<TekstVeldId, string>>>({});
  const [veld, setVeld] = useState<BeeldVeld | null>(null);
  const inserts = useRef(new Map<TekstVeldId, (woorden: string) => void>());
  const isOpZaal = useIsOpZaal(beeld.id);
  const current = useMemo(() => ({ ...beeld, ...typed }), [beeld, typed]);
  const layout = useLayout(current, state.labels);
  const regelsTeVeel = useMemo(
    () => (layout.past ? 0 : Math.max(1, ...layout.paginas.map((pagina) => findOverflow(pagina).regels))),
    [layout],
  );
  const beeldId = beeld.id;

  const change = useCallback(
    (velden: Partial<Omit<Beeld, 'id'>>) => act({ type: 'beeldGewijzigd', id: beeldId, velden }),
    [act, beeldId],
  );
  const enter = useCallback(
    (next: BeeldVeld) => {
      setVeld(next);
      if (volgtZaal && isOpZaal) show(uitlichten.beeld(beeldId, next));
    },
    [beeldId, isOpZaal, show, volgtZaal],
  );
  const reportTyped = useCallback((next: TekstVeldId, tekst: string) => {
    setTyped((before) => (before[next] === tekst ? before : { ...before, [next]: tekst }));
  }, []);
  const registerInsert = useCallback((next: TekstVeldId, insert: (woorden: string) => void) => {
    inserts.current.set(next, insert);
    return () => inserts.current.delete(next);
  }, []);
  const insert = useCallback(
    (woorden: string) => {
      inserts.current.get(veld as TekstVeldId)?.(woorden);
    },
    [veld],
  );

  return useMemo(
    () => ({ beeld, layout, regelsTeVeel, veld, change, enter, reportTyped, registerInsert, insert }),
    [beeld, layout, regelsTeVeel, veld, change, enter, reportTyped, registerInsert, insert],
  );
}
