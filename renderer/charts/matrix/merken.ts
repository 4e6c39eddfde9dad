import { MARK_SHAPES, type MarkKind } from '../mark-shapes.ts';

/** The mark of a bekwaamheidsgebied of the reference list; null for a gebied of the group's own. */
export function findMerk(gebied: string): MarkKind | null {
  return Object.hasOwn(MARK_SHAPES, gebied) ? (gebied as MarkKind) : null;
}
