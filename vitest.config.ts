import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["static/test/**/*.test.{ts,tsx}"],
    environment: "node",
    restoreMocks: true,
    // two cores are shared with the Python suites
    maxWorkers: 2,
  },
});
