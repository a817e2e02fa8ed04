// A CommonJS file that requires the entries of the kit, which are its arguments, without a bundler or a transform.
async function main() {
  const [, , ...entries] = process.argv;
  for (const entry of entries) {
    const required = Object.keys(require(entry));
    const imported = entry.endsWith('.json') ? required : Object.keys(await import(entry));
    console.log(JSON.stringify({ entry, required, imported }));
  }
}

void main();
