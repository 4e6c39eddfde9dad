declare module '*.md' {
  import type { Blok } from './HandleidingBlok.tsx';

  const blokken: readonly Blok[];
  export default blokken;
}
