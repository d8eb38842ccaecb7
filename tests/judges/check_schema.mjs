// Checks a JSON document against a JSON Schema (draft 4 to 7), and the schemas beside it that it refers to.
// node check_schema.mjs DOCUMENT SCHEMA [OTHER...]: ends with 1, and says why, where the document does not fit.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import AjvDraft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const [document, schemaPath, ...others] = process.argv.slice(2);
const load = path => JSON.parse(readFileSync(path, 'utf8'));
const schema = load(schemaPath);
const Engine = /draft-04/.test(schema.$schema ?? '') ? AjvDraft4.default ?? AjvDraft4 : Ajv.default ?? Ajv;
const ajv = new Engine({ strict: false, allErrors: true });
(addFormats.default ?? addFormats)(ajv);
others.forEach(path => ajv.addSchema(load(path)));
const fits = ajv.compile(schema);
const isGood = fits(load(document));
(fits.errors ?? []).slice(0, 20).forEach(error => console.log(`${error.instancePath}: ${error.message}`));
console.log(`${document}: ${isGood ? 'fits' : 'does not fit'} ${schemaPath}`);
process.exit(isGood ? 0 : 1);
