declare module '*.md' {
  const blokken: readonly import('./HandleidingBlok.tsx').Blok[];
  export default blokken;
}
