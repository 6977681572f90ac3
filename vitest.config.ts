import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A file on every core: most of a suite's time is waiting for instants and for processes.
    maxWorkers: "100%",
  },
});
