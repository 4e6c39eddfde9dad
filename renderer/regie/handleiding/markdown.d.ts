declare module '*.md' {
  // The blocks of `scripts/support/vite-markdown.mjs`; an ambient module cannot import their type.
  const blokken: readonly unknown[];
  export default blokken;
}
