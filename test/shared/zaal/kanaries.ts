import { z } from 'zod';

/** A text that is nowhere else: where it turns up says where it came from. */
export const KANARIE = /kanarie-[\w-]+/g;

/** All canaries in what would travel as JSON, each once, sorted. */
export function listKanaries(value: unknown): string[] {
  return [...new Set<string>(JSON.stringify(value).match(KANARIE) ?? [])].toSorted();
}

/** The canaries that are in a fixture more than once. */
export function listDoubles(value: unknown): string[] {
  const all: readonly string[] = JSON.stringify(value).match(KANARIE) ?? [];
  return all.filter((kanarie, index) => all.indexOf(kanarie) !== index);
}

/**
 * Walks through a schema with values that fit it. Gives the paths of the text fields of which no value is filled in, or
 * of which a value has no canary. A text field is a string without a format: ids, dates and times have one.
 */
export function findBareTexts(schema: z.ZodType, values: readonly unknown[], path = ''): string[] {
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, field]) =>
      findBareTexts(
        field,
        values.map((value) => (value as Record<string, unknown>)[key]),
        join(path, key),
      ),
    );
  }
  if (schema instanceof z.ZodRecord)
    return findBareTexts(
      schema.valueType as z.ZodType,
      values.flatMap((v) => Object.values<unknown>(v as Record<string, unknown>)),
      join(path, '*'),
    );
  if (schema instanceof z.ZodArray)
    return findBareTexts(
      schema.element as z.ZodType,
      values.flatMap((v) => v as unknown[]),
      join(path, '*'),
    );
  if (
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional
  )
    return findBareTexts(
      schema.unwrap() as z.ZodType,
      values.filter((v) => v !== null && v !== undefined),
      path,
    );
  if (schema instanceof z.ZodUnion) {
    return (schema.options as z.ZodType[]).flatMap((option, index) =>
      findBareTexts(
        option,
        values.filter((v) => option.safeParse(v).success),
        `${path}|${String(index)}`,
      ),
    );
  }
  if (schema instanceof z.ZodString && !hasFormat(schema)) return judgeText(values, path);
  if (KNOWN.some((kind) => schema instanceof kind)) return [];
  throw new Error(`${path}: the walk does not know this kind of schema (${schema.type})`);
}

// What holds no text of its own. Unknown is the state of a ronde, which has a schema and a walk of its own.
const KNOWN = [
  z.ZodString,
  z.ZodStringFormat,
  z.ZodNumber,
  z.ZodBoolean,
  z.ZodEnum,
  z.ZodLiteral,
  z.ZodUnknown,
];

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

function hasFormat(schema: z.ZodString): boolean {
  return (schema.def.checks ?? []).some((check) => check instanceof z.core.$ZodCheckStringFormat);
}

function judgeText(values: readonly unknown[], path: string): string[] {
  const isFilled = values.length > 0 && values.every((value) => listKanaries(value).length === 1);
  return isFilled ? [] : [path];
}
