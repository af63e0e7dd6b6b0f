import * as v from 'valibot';

/**
 * What is wrong, one line per fault, each with the path of the field: `tags.2: expected a string, got 7`.
 * `subject` stands in for the path where the fault is the whole file.
 */
export function describeIssues(issues: readonly v.BaseIssue<unknown>[], subject: string): readonly string[] {
  return issues.map((issue) => {
    const path = v.getDotPath(issue) ?? subject;
    if (issue.kind !== 'schema') return `${path}: ${issue.message}`;
    if (issue.received === 'undefined') return `${path}: is required, but missing`;
    return `${path}: expected ${describeExpected(issue.expected)}, got ${describeValue(issue.input)}`;
  });
}

function describeExpected(expected: string | null): string {
  switch (expected) {
    case 'string':
      return 'a string';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    case 'Array':
      return 'a list';
    case 'Object':
      return 'an object';
    case '(string | number)':
      return 'a string or a number';
    default:
      return expected ?? 'something else';
  }
}

function describeValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
