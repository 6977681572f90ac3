#!/usr/bin/env node
// Registers the TypeScript loader and starts the command line: no build step, no install script.
import { register } from "tsx/esm/api";

register();
await import("../src/cli/main.ts");
