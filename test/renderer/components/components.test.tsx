import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { AppProvider } from '../../../renderer/components/AppProvider.tsx';
import { Button } from '../../../renderer/components/Button.tsx';
import { Icon } from '../../../renderer/components/Icon.tsx';
import { IconButton } from '../../../renderer/components/IconButton.tsx';
import { Mark } from '../../../renderer/components/Mark.tsx';
import { Message } from '../../../renderer/components/Message.tsx';
import { NumberField } from '../../../renderer/components/NumberField.tsx';
import { ProgressDots } from '../../../renderer/components/ProgressDots.tsx';
import { toAriaKeyShortcuts } from '../../../renderer/components/Shortcut.tsx';
import { TextField } from '../../../renderer/components/TextField.tsx';
import { ToggleButton } from '../../../renderer/components/ToggleButton.tsx';

const render = (element: React.ReactElement) => renderToStaticMarkup(<AppProvider>{element}</AppProvider>);

test.each([
  ['Ctrl+Z', 'Control+Z'],
  ['Ctrl+Shift+B', 'Control+Shift+B'],
  ['PgDn', 'PageDown'],
  ['Spatie', 'Space'],
  ['B', 'B'],
])('the shortcut %s is told to screen readers as %s', (shown, told) => {
  expect(toAriaKeyShortcuts(shown)).toBe(told);
});

describe('a button with a shortcut', () => {
  test('shows its keys, and tells them once, as an attribute', () => {
    const html = render(
      <Button icon="ongedaan" shortcut="Ctrl+Z">
        Ongedaan: kaartje verplaatst
      </Button>,
    );
    expect(html).toContain('aria-keyshortcuts="Control+Z"');
    expect(html).toMatch(/<kbd[^>]*data-keys="Ctrl\+Z"[^>]*aria-hidden="true"/);
    expect(html.replaceAll(/<[^>]*>/g, '')).toBe('Ongedaan: kaartje verplaatst');
  });

  test('is named in words when it is only an icon', () => {
    const html = render(<IconButton icon="vorige" label="Vorige stap" shortcut="PgUp" />);
    expect(html).toContain('aria-label="Vorige stap"');
    expect(html).toContain('aria-keyshortcuts="PageUp"');
  });

  test('that stays down says so, with the same words', () => {
    const html = render(
      <ToggleButton isSelected shortcut="B">
        Zwart
      </ToggleButton>,
    );
    expect(html).toContain('aria-pressed="true"');
    expect(html).toContain('aria-keyshortcuts="B"');
  });
});

describe('a field', () => {
  test('ties label, help and error to its control', () => {
    const html = render(
      <TextField label="Datum" description="Dag en maand." errorMessage="Deze datum bestaat niet." />,
    );
    const describedBy = /<input[^>]*aria-describedby="([^"]+)"/.exec(html)?.[1]?.split(' ') ?? [];
    const ids = [...html.matchAll(/id="([^"]+)"/g)].map((match) => match[1]);
    expect(html).toMatch(/<input[^>]*aria-invalid="true"/);
    expect(ids).toEqual(expect.arrayContaining(describedBy));
    expect(html).toContain('Deze datum bestaat niet.');
  });

  test('speaks Dutch where React Aria supplies the words', () => {
    const html = render(<NumberField label="Duur" defaultValue={15} />);
    expect(html).toContain('aria-label="verhogen"');
    expect(html).toContain('aria-label="verlagen"');
  });
});

describe('what is shown beside words', () => {
  test('an icon is silent without a label, and an image with one', () => {
    expect(render(<Icon name="klok" />)).toContain('aria-hidden="true"');
    expect(render(<Icon name="klok" label="Tijd" />)).toContain('role="img" aria-label="Tijd"');
  });

  test('a mark takes the colour of what it stands for', () => {
    expect(render(<Mark kind="agogisch" label="Agogisch bekwaam" />)).toContain(
      '--mark:var(--mark-agogisch)',
    );
  });

  test('dots are silent: the words beside them count', () => {
    const html = render(<ProgressDots total={8} done={4} label="4 van 8 ingeleverd" />);
    expect(html.match(/<span class="[^"]*dot[^"]*"/g)?.length).toBeGreaterThanOrEqual(8);
    expect(html).toMatch(/aria-hidden="true".*4 van 8 ingeleverd/);
  });
});

test('an error interrupts a screen reader, other messages wait', () => {
  expect(render(<Message tone="fout">Dit bestand is nog open in Word.</Message>)).toContain('role="alert"');
  expect(render(<Message tone="gelukt">Het A4 staat klaar.</Message>)).toContain('role="status"');
});
