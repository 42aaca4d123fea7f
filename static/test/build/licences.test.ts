import { describe, expect, it } from "vitest";
import { notice, readLicence } from "../../licences.mjs";

const MIT = "The MIT License (MIT)\n\nCopyright (c) 2020 Somebody\n\nPermission is hereby granted, to use it.\n";

describe("licences of what a bundle contains", () => {
  it("name each owner, and what is permitted once", () => {
    const other = "Copyright (C) 2016 by Another and others\n\nPermission is hereby granted, to use it.";
    expect(notice([["one", MIT], ["two", other]])).toBe(
      "one: Copyright (c) 2020 Somebody\ntwo: Copyright (C) 2016 by Another and others\n\n" +
        "Permission is hereby granted, to use it.\n",
    );
  });

  it("stop the build where nobody has looked at a licence yet", () => {
    expect(() => readLicence("odd", "All rights reserved.")).toThrow("odd is not under the MIT licence");
  });
});
