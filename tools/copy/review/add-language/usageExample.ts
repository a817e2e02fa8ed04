/** How an app shows a language that the kit does not have, for a person and for staff. */
export function usageExample(tag: string): string {
  const key = /^[a-z]+$/u.test(tag) ? tag : `'${tag}'`;
  const files = ['actions', 'attendant', 'codes', 'kiosk', 'labels'];
  return `import { StatusMessage, StatusMessageProvider, type StatusTexts } from 'face-status-kit';
${files.map((file) => `import ${file} from './locales/${tag}/${file}.json';`).join('\n')}

const texts = { codes, actions, labels, kiosk } satisfies StatusTexts;
const messages = { ${key}: texts };
// For attendants: their words go before the others.
const attendantMessages = [{ ${key}: attendant }, messages];

<StatusMessageProvider language="${tag}" messages={messages}>
  <StatusMessage code={413} />
</StatusMessageProvider>;`;
}
