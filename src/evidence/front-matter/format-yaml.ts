import {
  Document,
  visit,
  type CreateNodeOptions,
  type DocumentOptions,
  type SchemaOptions,
  type ToStringOptions,
} from 'yaml';
import { isInCurlyMarks } from './is-in-curly-marks.ts';

type YamlOptions = CreateNodeOptions & DocumentOptions & SchemaOptions & ToStringOptions;

/** A value as YAML that the check takes: a text in curly quotation marks has straight ones around them. */
export function formatYaml(
  value: unknown,
  options: YamlOptions = {},
  replacer: (key: unknown, value: unknown) => unknown = (_, same) => same,
): string {
  const document = new Document(value, replacer, options);
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && isInCurlyMarks(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString(options);
}
