import { createStore } from 'zustand/vanilla';
import { expect, test } from 'vitest';
import type { OpenBijeenkomst } from '../../../shared/contract.ts';
import type { BijeenkomstReplica } from '../../../renderer/store/bijeenkomst-replica.ts';
import { createGetypt, setGetypt } from '../../../renderer/store/getypt.ts';

function make() {
  const bijeenkomst = createStore<BijeenkomstReplica>(() => ({ open: null, naar: null }));
  const show = (id: string | null): void => {
    bijeenkomst.setState({ open: id === null ? null : ({ id } as OpenBijeenkomst) });
  };
  return { getypt: createGetypt(bijeenkomst), show };
}

test('keeps what was typed in each field, until it is taken away', () => {
  const { getypt } = make();
  setGetypt(getypt, 'een', 'half');
  setGetypt(getypt, 'twee', '');
  expect(getypt.getState()).toEqual({ een: 'half', twee: '' });
  setGetypt(getypt, 'een', null);
  setGetypt(getypt, 'nooit', null);
  expect(getypt.getState()).toEqual({ twee: '' });
});

test('stays while the same bijeenkomst is open, also over the library, and goes when another opens', () => {
  const { getypt, show } = make();
  show('b1');
  setGetypt(getypt, 'een', 'half');
  show('b1');
  show(null);
  show('b1');
  expect(getypt.getState()).toEqual({ een: 'half' });
  show('oefening');
  expect(getypt.getState()).toEqual({});
  setGetypt(getypt, 'een', 'geoefend');
  show('b1');
  expect(getypt.getState()).toEqual({});
});
