// Whether OpenAPI documents are valid, for @readme/openapi-parser. usage: validate.mjs FILE…
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

// Imports do not go by NODE_PATH.
const require = createRequire(`${process.env.MODULES}/`);
const { compileErrors, validate } = await import(pathToFileURL(require.resolve('@readme/openapi-parser')));

for (const path of process.argv.slice(2)) {
  const result = await validate(JSON.parse(readFileSync(path, 'utf8')));
  if (!result.valid) {
    console.log(`${path}: ${compileErrors(result)}`);
    process.exitCode = 1;
  }
}
