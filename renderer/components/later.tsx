import { type ComponentType, lazy, Suspense } from 'react';

/**
 * A component whose code is read after the first paint of its window. Where it is shown before that, nothing stands
 * there until it has come.
 * @param load gives the component; called when it is first shown
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const Loaded = lazy(async () => ({ default: await load() }));
  return function Later(props: P) {
    return (
      <Suspense fallback={null}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}
