// Checks JSON-LD against the shapes of schema.org, and each object of it with Adobe's validator.
// node check_linkeddata.mjs DOCUMENT FOLDER [shapes|adobe]: ends with 1, and says why, where one finds a fault; where one is named, it alone counts. FOLDER has the shapes, the subclasses and the context of a release.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser, Store, DataFactory } from 'n3';
import ShaclValidator from 'rdf-validate-shacl';
import Validator from '@adobe/structured-data-validator';

const [document, folder, only = ''] = process.argv.slice(2);
const text = readFileSync(document, 'utf8');
const context = JSON.parse(readFileSync(join(folder, 'schemaorgcontext.jsonld'), 'utf8'));
const all = [];
const SH = 'http://www.w3.org/ns/shacl#';
const { namedNode, quad } = DataFactory;

// The context comes from the folder: nothing is asked of the network.
const documentLoader = async url => ({ contextUrl: null, documentUrl: url, document: context });

function shapes() {
  const store = new Store();
  for (const file of ['schemaorg-shapes.shacl', 'schemaorg-subclasses.shacl']) {
    store.addQuads(new Parser().parse(readFileSync(join(folder, file), 'utf8')));
  }

  // As shipped, a text, a day or a number must be a node that is no literal. Here it may be one or an IRI.
  const dataTypes = ['Text', 'Date', 'DateTime', 'Time', 'Number', 'Integer', 'Float', 'Boolean', 'URL', 'CssSelectorType', 'PronounceableText', 'XPathType'];
  for (const name of dataTypes) {
    const shape = namedNode(`http://schema.org/validation#ValidSchema${name}`);
    for (const statement of store.getQuads(shape, namedNode(`${SH}nodeKind`), null, null)) {
      store.removeQuad(statement);
      store.addQuad(quad(shape, namedNode(`${SH}nodeKind`), namedNode(`${SH}IRIOrLiteral`)));
    }
  }

  return store;
}

const parsed = JSON.parse(text);
const quads = await jsonld.toRDF(parsed, { documentLoader, format: 'application/n-quads', safe: false });
const data = new Store(new Parser({ format: 'application/n-quads' }).parse(quads));
const rules = shapes();
data.addQuads(rules.getQuads(null, namedNode('http://www.w3.org/2000/01/rdf-schema#subClassOf'), null, null));
const report = await new ShaclValidator(rules).validate(data);
for (const result of report.results) {
  all.push(`shapes: ${result.path?.value} of ${result.focusNode?.value}: ${result.message.map(one => one.value).join(' ')} ${result.value?.value ?? ''}`);
}

// Adobe's validator takes the vocabulary as the release publishes it; the folder has it as two tables of the classes that are used.
function vocabulary() {
  const rows = name => readFileSync(join(folder, name), 'utf8').trim().split(/\r?\n/).slice(1).map(line => line.split(','));
  const ids = names => names.split(' ').filter(Boolean).map(name => ({ '@id': `schema:${name}` }));
  return {
    '@graph': [
      ...rows('types-cut.csv').map(([name, parents]) => ({ '@id': `schema:${name}`, '@type': 'rdfs:Class', 'rdfs:subClassOf': ids(parents) })),
      ...[['DigitalDocument', 'CreativeWork']].map(([name, parents]) => ({ '@id': `schema:${name}`, '@type': 'rdfs:Class', 'rdfs:subClassOf': ids(parents) })),
      ...rows('properties-cut.csv').map(([name, domains]) => ({ '@id': `schema:${name}`, '@type': 'rdf:Property', 'schema:domainIncludes': ids(domains) })),
    ],
  };
}

const validator = new Validator(vocabulary());
const objects = parsed['@graph'] ?? [parsed];
const byType = {};
for (const object of objects) {
  (byType[object['@type']] ??= []).push({ '@context': 'https://schema.org/', ...object, '@location': '0,0', '@source': JSON.stringify(object) });
}
const results = await validator.validate({ jsonld: byType, microdata: {}, rdfa: {}, errors: [] });
for (const result of results) {
  // What Google's results would like to have, the pages do not say; a property that the type does not have is a fault.
  if (result.errorType === 'schemaOrg') {
    all.push(`adobe: ${result.rootType}: ${result.issueMessage} (${(result.fieldNames ?? []).join(', ')})`);
  }
}

const faults = all.filter(fault => fault.startsWith(only));
faults.slice(0, 20).forEach(fault => console.log(fault));
console.log(`${document}: ${objects.length} objects, ${data.size} statements, ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
