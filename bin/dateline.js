#!/usr/bin/env node
// Registers the TypeScript loader and starts the command line: no build step, no install script.
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

// The loader would look for the compiler's settings where the caller stands; ours are here.
process.env["TSX_TSCONFIG_PATH"] = fileURLToPath(new URL("../tsconfig.json", import.meta.url));

// Pages are rendered by React, which checks itself at every step unless it is told that nobody develops it here.
process.env["NODE_ENV"] ??= "production";

register();
await import("../src/cli/main.ts");
