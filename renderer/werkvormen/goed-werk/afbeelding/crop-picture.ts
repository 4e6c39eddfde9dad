import type { Uitsnede } from '../../../../shared/werkvormen/goed-werk/beeld.ts';
import { isGekanteld, measureUitsnede } from '../../../../shared/werkvormen/goed-werk/uitsnede.ts';
import { createCanvas, decode, encode, type Picture } from '../../../afbeelding/read-picture.ts';

/** Turns and crops a picture of ours. Rejects with a `DialoogtafelError` when it cannot be decoded. */
export async function cropPicture(source: Blob, uitsnede: Uitsnede): Promise<Picture> {
  const bitmap = await decode(source);
  try {
    const { breedte, hoogte } = measureUitsnede(uitsnede, { breedte: bitmap.width, hoogte: bitmap.height });
    const [canvas, context] = createCanvas(breedte, hoogte);
    const turned = isGekanteld(uitsnede)
      ? { breedte: bitmap.height, hoogte: bitmap.width }
      : { breedte: bitmap.width, hoogte: bitmap.height };
    // The turned picture lies with its middle at the origin, shifted so that the crop fills the canvas.
    context.translate(turned.breedte * (0.5 - uitsnede.x), turned.hoogte * (0.5 - uitsnede.y));
    context.rotate((uitsnede.draaiing * Math.PI) / 180);
    context.drawImage(bitmap, -bitmap.width / 2, -bitmap.height / 2);
    return await encode(canvas, context, source.type === 'image/png');
  } finally {
    bitmap.close();
  }
}
