/** docker-compose.yml as its own tests read it: the services with their settings, variables filled in. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";

export interface ComposeService {
  readonly image?: string;
  readonly user?: string;
  readonly command?: readonly string[];
  readonly environment?: { readonly [name: string]: string };
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly read_only?: boolean;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly container_name?: string;
}

/** The services; `variables` stand for what `.env` would say. */
export function composeServices(variables: { readonly [name: string]: string }): {
  readonly [name: string]: ComposeService;
} {
  const text = readFileSync("docker-compose.yml", "utf8").replaceAll(
    /(?<!\$)\$\{(\w+)(?::[-?]([^}]*))?\}/gu,
    (_all, name: string, otherwise: string = "") => variables[name] ?? otherwise,
  );
  const read: { services: { [name: string]: ComposeService } } = parse(text, { merge: true });
  return read.services;
}
