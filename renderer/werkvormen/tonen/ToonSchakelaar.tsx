import type { ReactNode } from 'react';
import { ToggleButton } from '../../components/ToggleButton.tsx';
import type { Tonen } from './use-tonen.ts';

export interface ToonSchakelaarProps {
  /** From `useTonen`. */
  tonen: Tonen;
  /** What is put forward; null is what the stap shows by itself. */
  uitgelicht: string | null;
  /** It may not be shown, or there is nothing to show yet. */
  isDisabled?: boolean;
  className?: string | undefined;
  /** For who cannot see where the button stands, where its own words do not say what is shown. */
  'aria-label'?: string;
  children: ReactNode;
}

/** Puts one thing forward on the zaal; stays down while it is. Pressing it again gives back what the stap shows itself. */
export function ToonSchakelaar(props: ToonSchakelaarProps) {
  const { tonen, uitgelicht, isDisabled = false, children, ...rest } = props;
  const { kanTonen, isBord, getoond, show, reset } = tonen;
  return (
    <ToggleButton
      {...rest}
      icon="zaal"
      isDisabled={!kanTonen || isDisabled}
      isSelected={isBord && getoond === uitgelicht}
      onChange={(isShown) => {
        if (isShown || uitgelicht !== null) show(isShown ? uitgelicht : null);
        else reset();
      }}
    >
      {children}
    </ToggleButton>
  );
}
