import { Pictogram, type PictogramId } from 'face-status-kit/pictograms';
import { groups, meanings } from './pictogramGroups.ts';
import './pictograms.css';

/** In CSS px: on a kiosk's screen, in a message at a kiosk, and the smallest. */
const sizes = [240, 72, 24];

const themes = { light: 'Light', dark: 'Dark', forced: 'Forced colours' };
const ids = groups.flatMap((group) => group.ids);

interface PictogramGalleryProps {
  /** Overrides the theme of the page. */
  readonly theme?: keyof typeof themes;
}

/** Renders every pictogram at three sizes, with its meaning. */
export function PictogramGallery({ theme }: PictogramGalleryProps) {
  return (
    <main className="story-page pictograms" data-theme={theme}>
      <header>
        <h1>{theme ? `Pictograms: ${themes[theme].toLowerCase()}` : 'Pictograms'}</h1>
        <p>
          One picture for each thing that a person may have to do, at 240, 72 and 24{'\u00a0'}px. Cover the words: would
          a stranger know what to do?
        </p>
        <nav aria-label="Groups">
          {groups.map(({ heading, ids: { length } }) => (
            <a key={heading} href={`#${getAnchor(heading)}`}>
              {heading} <span>{length}</span>
            </a>
          ))}
        </nav>
      </header>
      {groups.map((group) => (
        <section key={group.heading} aria-labelledby={getAnchor(group.heading)}>
          <h2 id={getAnchor(group.heading)}>{group.heading}</h2>
          <ul>
            {group.ids.map((id) => (
              <Card key={id} id={id} />
            ))}
          </ul>
        </section>
      ))}
      {!theme && <Themes />}
    </main>
  );
}

function Card({ id }: { readonly id: PictogramId }) {
  return (
    <li className="pictograms-card">
      <div>
        {sizes.map((size) => (
          <Pictogram key={size} id={id} width={size} height={size} />
        ))}
      </div>
      <h3>{meanings[id]}</h3>
      <code>{id}</code>
    </li>
  );
}

/** Renders all pictograms side by side in each theme, so that one that is too light or too heavy is visible. */
function Themes() {
  return (
    <section aria-labelledby="themes">
      <h2 id="themes">In every theme</h2>
      <div className="pictograms-themes">
        {Object.entries(themes).map(([theme, name]) => (
          <figure key={theme} data-theme={theme}>
            <figcaption>{name}</figcaption>
            {ids.map((id) => (
              <Pictogram key={id} id={id} width={40} height={40} />
            ))}
          </figure>
        ))}
      </div>
    </section>
  );
}

const getAnchor = (heading: string) => heading.toLowerCase().replaceAll(' ', '-');
