import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString, COMMENT_HEADER } from "openapi-typescript";
import { expect, test } from "vitest";

test("the interface's types are those of the contract; « npm run generate » writes them again", async () => {
  const contract = pathToFileURL(resolve("../openapi.yaml"));
  const written = await readFile(resolve("src/shared/api/schema.ts"), "utf8");
  expect(written).toBe(COMMENT_HEADER + astToString(await openapiTS(contract)));
});
