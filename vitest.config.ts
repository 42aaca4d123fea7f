import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["static/test/**/*.test.{ts,tsx}"],
    environment: "node",
    restoreMocks: true,
    // starts faster than a process for each file
    pool: "threads",
    maxWorkers: 2,
    // a machine with much else to do is no failure
    testTimeout: 60_000,
  },
});
