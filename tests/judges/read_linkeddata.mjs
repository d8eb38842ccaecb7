// Reads JSON-LD as statements with the JSON-LD processor and compares what they say of each thing with what was written.
// node read_linkeddata.mjs DOCUMENT FOLDER EXPECTED: ends with 1, and says why, where they differ. FOLDER has the context of a release of schema.org. EXPECTED is a list of things:
// each with its @id and, by the path of properties that leads there, the values; every path that any thing of its type has is asked of all of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser, Store, DataFactory } from 'n3';

const [document, folder, expected] = process.argv.slice(2);
const context = JSON.parse(readFileSync(join(folder, 'schemaorgcontext.jsonld'), 'utf8'));
const documentLoader = async url => ({ contextUrl: null, documentUrl: url, document: context });
const wanted = JSON.parse(readFileSync(expected, 'utf8'));
const faults = [];
const { namedNode } = DataFactory;

// Statements are a set: a value that is said twice is said once.
const sorted = values => [...new Set(values)].sort();

try {
  const quads = await jsonld.toRDF(JSON.parse(readFileSync(document, 'utf8')), { documentLoader, format: 'application/n-quads', safe: false });
  const store = new Store(new Parser({ format: 'application/n-quads' }).parse(quads));
  const valuesOf = (id, path) => path.split('/').reduce(
    (nodes, property) => nodes.flatMap(node => store.getObjects(node, namedNode(`http://schema.org/${property}`), null)), [namedNode(id)]).map(node => node.value);
  const paths = {};
  wanted.forEach(thing => Object.keys(thing.values).forEach(path => (paths[thing.type] ??= new Set()).add(path)));
  for (const thing of wanted) {
    const types = store.getObjects(namedNode(thing.id), namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type'), null).map(node => node.value);
    if (types.join() !== `http://schema.org/${thing.type}`) {
      faults.push(`${thing.id} is ${types} instead of ${thing.type}`);
    }
    for (const path of paths[thing.type]) {
      const [got, want] = [sorted(valuesOf(thing.id, path)), sorted(thing.values[path] ?? [])];
      if (JSON.stringify(got) !== JSON.stringify(want)) {
        faults.push(`${thing.id}: ${path} ${JSON.stringify(got)} instead of ${JSON.stringify(want)}`);
      }
    }
  }
} catch (failure) {
  faults.push(`${failure}`);
}

faults.slice(0, 20).forEach(fault => console.log(fault));
console.log(`${document}: ${wanted.length} things, ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
