import type { ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { joinClassNames } from './class-names.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-paths.ts';
import listStyles from './List.module.css';
import { Shortcut } from './Shortcut.tsx';

export interface MenuAction<Id extends string = string> {
  id: Id;
  label: string;
  icon?: IconName;
  shortcut?: string;
  isDanger?: boolean;
  isDisabled?: boolean;
}

export interface MenuProps<Id extends string> {
  /** What opens it: a Button or an IconButton. */
  trigger: ReactElement;
  label: string;
  actions: readonly MenuAction<Id>[];
  onAction: (id: Id) => void;
  /** Whether it opens as soon as it is there. */
  isOpenAtFirst?: boolean;
}

/** A list of actions behind one button, for what is needed now and then. */
export function Menu<Id extends string>(props: MenuProps<Id>) {
  const { trigger, label, actions, onAction, isOpenAtFirst = false } = props;
  return (
    <MenuTrigger defaultOpen={isOpenAtFirst}>
      {trigger}
      <Popover className={joinClassNames(listStyles.popover)} placement="bottom end">
        <AriaMenu
          className={joinClassNames(listStyles.list)}
          aria-label={label}
          items={actions}
          onAction={(key) => {
            const chosen = actions.find((action) => action.id === key);
            if (chosen) onAction(chosen.id);
          }}
        >
          {(action) => <ActionItem action={action} />}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function ActionItem({ action }: { action: MenuAction }) {
  const { id, label, icon, shortcut, isDanger = false, isDisabled = false } = action;
  return (
    <MenuItem
      id={id}
      textValue={label}
      isDisabled={isDisabled}
      className={joinClassNames(listStyles.item, isDanger && listStyles.danger)}
    >
      {icon ? <Icon name={icon} /> : null}
      <span className={listStyles.words}>{label}</span>
      {shortcut ? <Shortcut keys={shortcut} isRead /> : null}
    </MenuItem>
  );
}
