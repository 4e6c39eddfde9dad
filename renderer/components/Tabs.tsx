import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs';
import { joinClassNames } from './class-names.ts';
import styles from './Tabs.module.css';

export interface TabItem<Id extends string = string> {
  id: Id;
  label: string;
  content: ReactNode;
}

export interface TabsProps<Id extends string> {
  label: string;
  items: readonly TabItem<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
  className?: string | undefined;
}

/** Two to six leaves of the same thing, like dividers in a folder. */
export function Tabs<Id extends string>({ label, items, selected, onSelect, className }: TabsProps<Id>) {
  return (
    <AriaTabs
      className={joinClassNames(styles.tabs, className)}
      selectedKey={selected}
      onSelectionChange={(key) => {
        const chosen = items.find((item) => item.id === key);
        if (chosen) onSelect(chosen.id);
      }}
    >
      <TabList className={joinClassNames(styles.list)} aria-label={label}>
        {items.map((item) => (
          <Tab key={item.id} id={item.id} className={joinClassNames(styles.tab)}>
            {item.label}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className={joinClassNames(styles.panel)}>
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
