// Reads a data package: its descriptor, and every cell with its type.
// node read_datapackage.mjs FOLDER EXPECTED: ends with 1, and says why, where a table has other columns, types, keys, references, rows or cells than EXPECTED.
// EXPECTED is an object of the tables: fields ("name type required"), key, references ("column table column"), rows (lists of cells with their types; days are texts).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import datapackage from 'datapackage';

const [folder, expected] = process.argv.slice(2);
const wanted = JSON.parse(readFileSync(expected, 'utf8'));
const faults = [];
const opened = await datapackage.Package.load(join(folder, 'datapackage.json'), { basePath: folder });
faults.push(...opened.errors.map(error => `descriptor: ${error}`));

const pad = (number, width) => String(number).padStart(width, '0');
const typed = value => {
  if (value instanceof Date) {
    return `${pad(value.getFullYear(), 4)}-${pad(value.getMonth() + 1, 2)}-${pad(value.getDate(), 2)}`;
  }
  return value ?? null;
};
const same = (got, want) => got === want || (typeof got === 'number' && typeof want === 'number' && Math.abs(got - want) <= Math.abs(want) * 1e-12);
const differ = (what, got, want) => {
  if (JSON.stringify(got) !== JSON.stringify(want)) {
    faults.push(`${what}: ${JSON.stringify(got)} instead of ${JSON.stringify(want)}`);
  }
};

differ('tables', opened.resources.map(resource => resource.name), Object.keys(wanted));
for (const resource of opened.resources) {
  const { name, schema } = resource;
  const want = wanted[name];
  differ(`${name}: columns`, schema.fields.map(field => `${field.name} ${field.type} ${field.required ? 'True' : 'False'}`), want.fields);
  differ(`${name}: key`, schema.primaryKey, want.key);
  differ(`${name}: references`, schema.foreignKeys.map(key => `${key.fields} ${key.reference.resource} ${key.reference.fields}`), want.references);
  try {
    const rows = await resource.read({ relations: schema.foreignKeys.length > 0, cast: true });
    differ(`${name}: number of rows`, rows.length, want.rows.length);
    rows.forEach((row, index) => row.forEach((cell, column) => {
      // With relations, a cell that refers to a row is that row.
      const referred = schema.foreignKeys.find(key => key.fields.includes(schema.fields[column].name));
      const got = typed(referred && cell && typeof cell === 'object' && !(cell instanceof Date) ? cell[referred.reference.fields[0]] : cell);
      if (!same(got, want.rows[index]?.[column] ?? null)) {
        faults.push(`${name}: row ${index}: ${schema.fields[column].name} ${JSON.stringify(got)} instead of ${JSON.stringify(want.rows[index]?.[column])}`);
      }
    }));
  } catch (failure) {
    faults.push(`${name}: ${failure} ${(failure.errors ?? []).slice(0, 3)}`);
  }
}

faults.slice(0, 20).forEach(fault => console.log(fault));
console.log(`${folder}: ${opened.resources.length} tables, ${Object.values(wanted).reduce((sum, table) => sum + table.rows.length, 0)} rows, ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
