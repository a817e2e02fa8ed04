import type { FilesRule } from '../../../tools/copy/check/Rule.ts';
import { Example } from './Example.tsx';
import { fileRows } from './fileRows.ts';
import { languageName } from './naming.ts';

/** The texts that a rule about files is about, side by side in each language. */
export function FilesExamples({ rule }: { readonly rule: FilesRule }) {
  const { check, examples } = rule;
  return (
    <div className="rules-examples">
      {(['good', 'bad'] as const).map((kind) => (
        <Example key={kind} kind={kind} flaws={check(examples[kind], examples.inventory)}>
          <ul className="rules-files">
            {fileRows(rule, kind).map(({ path, name, texts }) => (
              <li key={path}>
                <p>
                  {name} <code>{path}</code>
                </p>
                <dl>
                  {texts.map(({ language, text }) => (
                    <div key={language}>
                      <dt>{languageName(language)}</dt>
                      {text === undefined ? (
                        <dd className="rules-missing">no words</dd>
                      ) : (
                        <dd className="rules-text" lang={language}>
                          {text}
                        </dd>
                      )}
                    </div>
                  ))}
                </dl>
              </li>
            ))}
          </ul>
        </Example>
      ))}
    </div>
  );
}
