/** Minifies the scripts once more: Oxc follows values through a whole script, which esbuild doesn't. */
import { minify } from "rolldown/utils";

/** @type {import("esbuild").Plugin} */
export const smaller = {
  name: "smaller",
  setup({ initialOptions: { format, target }, onEnd }) {
    const module = format === "esm";
    onEnd(async ({ outputFiles = [] }) => {
      for (const file of outputFiles.filter(({ path }) => path.endsWith(".js"))) {
        const options = { module, compress: { target }, mangle: { toplevel: module } };
        const { code, errors } = await minify(file.path, file.text, options);
        if (errors.length > 0) throw new Error(`${file.path} can't be minified: ${errors[0].message}`);
        file.contents = new TextEncoder().encode(code);
      }
    });
  },
};
