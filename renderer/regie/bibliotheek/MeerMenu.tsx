import { type ComponentType, lazy, Suspense, useState } from 'react';
import { IconButton } from '../../components/IconButton.tsx';
import type { MenuProps } from '../../components/Menu.tsx';
import { loadVensters } from './vensters.ts';

// A menu is the largest part of the library's code, and the library is painted without it.
const Menu = lazy(async () => {
  await new Promise((resolve) => requestIdleCallback(resolve));
  return { default: (await loadVensters()).Menu };
});

export interface MeerMenuProps<Id extends string> extends Omit<MenuProps<Id>, 'trigger' | 'isOpenAtFirst'> {
  /** What it is about. */
  naam: string;
}

/** What can be done with one thing in the library. Who presses before the menu is there gets it as soon as it is. */
export function MeerMenu<Id extends string>({ naam, ...menu }: MeerMenuProps<Id>) {
  const [isGevraagd, setIsGevraagd] = useState(false);
  const knop = { icon: 'meer', label: `Meer voor ${naam}` } as const;
  // What is read later has lost which actions it is for.
  const OurMenu = Menu as unknown as ComponentType<MenuProps<Id>>;
  return (
    <Suspense
      fallback={
        <IconButton
          {...knop}
          aria-haspopup="menu"
          onPress={() => {
            setIsGevraagd(true);
          }}
        />
      }
    >
      <OurMenu {...menu} trigger={<IconButton {...knop} />} isOpenAtFirst={isGevraagd} />
    </Suspense>
  );
}
