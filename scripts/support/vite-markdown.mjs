import { readFile } from 'node:fs/promises';
import { marked } from 'marked';

/** A stretch of running text. @typedef {{ soort: 'tekst' | 'nadruk' | 'toets', tekst: string }} Stuk */
/**
 * A block of a page: what the manual can hold, and no more.
 * @typedef {{ soort: 'kop', niveau: number, tekst: string }
 *   | { soort: 'alinea', stukken: Stuk[] }
 *   | { soort: 'lijst', genummerd: boolean, items: Stuk[][] }
 *   | { soort: 'beeld', naam: string, alt: string }} Blok
 */

/**
 * Reads Markdown into blocks that React can draw without any HTML.
 * @param {string} markdown
 * @returns {Blok[]}
 * @throws {Error} when the text holds something that the manual cannot show, so that the build stops
 */
export function readMarkdown(markdown) {
  return marked.lexer(markdown).flatMap(toBlok);
}

/** Vite plugin: an import of a `.md` file gives its blocks. @returns {import('vite').Plugin} */
export function markdownPages() {
  return {
    name: 'markdown-pages',
    async load(id) {
      if (!id.endsWith('.md')) return null;
      this.addWatchFile(id);
      return `export default ${JSON.stringify(readMarkdown(await readFile(id, 'utf8')))};`;
    },
  };
}

/** @param {import('marked').MarkedToken | import('marked').Tokens.Generic} token @returns {Blok[]} */
function toBlok(token) {
  switch (token.type) {
    case 'space':
      return [];
    case 'heading':
      return [{ soort: 'kop', niveau: token.depth, tekst: unescape(token.text) }];
    case 'list':
      return [
        {
          soort: 'lijst',
          genummerd: token.ordered,
          items: token.items.map((/** @type {{ tokens: Inline[] }} */ item) => toStukken(item.tokens)),
        },
      ];
    case 'paragraph': {
      const [first] = token.tokens ?? [];
      if (first?.type === 'image') return [{ soort: 'beeld', naam: first.href, alt: first.text }];
      return [{ soort: 'alinea', stukken: toStukken(token.tokens ?? []) }];
    }
    default:
      throw new Error(`the manual cannot show ${token.type}: ${token.raw}`);
  }
}

/** @typedef {{ type: string, text?: string, raw: string, tokens?: Inline[] }} Inline */

/** @param {Inline[]} tokens @returns {Stuk[]} */
function toStukken(tokens) {
  return tokens.flatMap((token) => {
    if (token.type === 'strong') return [{ soort: 'nadruk', tekst: unescape(token.text ?? '') }];
    if (token.type === 'codespan') return [{ soort: 'toets', tekst: unescape(token.text ?? '') }];
    if (token.tokens !== undefined) return toStukken(token.tokens);
    if (token.type === 'text' || token.type === 'escape')
      return [{ soort: 'tekst', tekst: unescape(token.text ?? '') }];
    throw new Error(`the manual cannot show ${token.type}: ${token.raw}`);
  });
}

/** @param {string} text */
function unescape(text) {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
