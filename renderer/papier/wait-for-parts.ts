/** Waits until fonts and pictures of a page that was just drawn are there: what is printed must not miss them. */
export async function waitForParts(root: Element): Promise<void> {
  const images = [...root.querySelectorAll<HTMLImageElement | SVGImageElement>('img, image')].map(
    waitForImage,
  );
  await Promise.all([...document.fonts].map((font) => font.load()));
  await document.fonts.ready;
  await Promise.all(images);
}

function waitForImage(image: HTMLImageElement | SVGImageElement): Promise<void> {
  if (image instanceof HTMLImageElement && image.complete) return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      resolve();
    };
    image.addEventListener('load', done, { once: true });
    image.addEventListener('error', done, { once: true });
  });
}
