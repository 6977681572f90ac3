/** The house style in the context of a line: every choice is one of its list, and nothing else stands there. */
import type { HouseStyle } from "../domain/time/house-style.ts";
import { styleChoices } from "../domain/time/house-style.ts";
import { type Fields, fieldsOf, LineError } from "./jsonl.ts";

/** `context.style`; left out, it is the default. @throws LineError `bad-field` for a choice that there is not. */
export function styleIn(line: Fields): HouseStyle {
  const context = fieldsOf(line["context"] ?? {}, "context");
  const path = "context.style";
  const style = fieldsOf(context["style"] ?? {}, path);
  refuseOthers(style, Object.keys(styleChoices), path);
  const leadZone = choiceIn(style, "leadZone", { values: styleChoices.leadZone, path });
  return {
    ...(leadZone === undefined ? {} : { leadZone }),
    en: choicesIn(style["en"], styleChoices.en, `${path}.en`),
    ja: choicesIn(style["ja"], styleChoices.ja, `${path}.ja`),
  };
}

type Choices = { readonly [name: string]: readonly string[] };

function choicesIn<T extends Choices>(
  value: unknown,
  choices: T,
  path: string,
): { readonly [K in keyof T]?: T[K][number] } {
  const fields = fieldsOf(value ?? {}, path);
  refuseOthers(fields, Object.keys(choices), path);
  const chosen = Object.entries(choices)
    .map(([name, values]) => [name, choiceIn(fields, name, { values, path })] as const)
    .filter(([, choice]) => choice !== undefined);
  // Each name has one of its own values, which `fromEntries` does not know.
  return Object.fromEntries(chosen) as { readonly [K in keyof T]?: T[K][number] };
}

function choiceIn<V extends string>(
  fields: Fields,
  name: string,
  { values, path }: { readonly values: readonly V[]; readonly path: string },
): V | undefined {
  const value = fields[name] ?? null;
  if (value === null) return undefined;
  const choice = values.find((one) => one === value);
  if (choice === undefined) throw new LineError({ code: "bad-field", field: `${path}.${name}` });
  return choice;
}

/** A choice that is not known, or misspelt, would go unnoticed otherwise. */
function refuseOthers(fields: Fields, known: readonly string[], path: string): void {
  const other = Object.keys(fields).find((name) => !known.includes(name));
  if (other !== undefined) throw new LineError({ code: "bad-field", field: `${path}.${other}` });
}
