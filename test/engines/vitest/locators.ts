// Runs in the page. WebDriver finds elements by CSS selectors alone, so an element that a test finds by its role or
// text is found here and named by a selector.
import {
  convertElementToCssSelector,
  getByLabelSelector,
  getByRoleSelector,
  getByTestIdSelector,
  getByTextSelector,
  getByTitleSelector,
  Locator,
} from '@vitest/browser/locators';
import { page, server } from 'vitest/browser';
import * as internal from 'vitest/internal/browser';

class CssLocator extends Locator {
  constructor(
    public override selector: string,
    container?: Element,
  ) {
    super();
    this._container = container;
  }

  protected override async triggerCommand<Result>(
    command: string,
    selector: string,
    ...rest: unknown[]
  ): Promise<Result> {
    const isCss = selector !== this.selector || this._container !== undefined || selector === 'html > body';
    const cssSelector = isCss ? selector : convertElementToCssSelector(await this.findElement());
    return super.triggerCommand<Result>(command, cssSelector, ...rest);
  }

  protected override locator(selector: string): Locator {
    return new CssLocator(`${this.selector} >> ${selector}`);
  }

  protected override elementLocator(element: Element): Locator {
    return locateElement(element);
  }
}

const locateElement = (element: Element) => new CssLocator(convertElementToCssSelector(element), element);

page.extend({
  elementLocator: locateElement,
  getByRole: (role, options) => new CssLocator(getByRoleSelector(role, options)),
  getByText: (text, options) => new CssLocator(getByTextSelector(text, options)),
  getByLabelText: (text, options) => new CssLocator(getByLabelSelector(text, options)),
  getByTitle: (text, options) => new CssLocator(getByTitleSelector(text, options)),
  getByTestId: (id) => new CssLocator(getByTestIdSelector(server.config.browser.locators.testIdAttribute, id)),
});
// Vitest calls this to find elements by a selector of `page.locator`. Its types leave it out.
const { __INTERNAL } = internal as unknown as { __INTERNAL: { _createLocator: (selector: string) => Locator } };
__INTERNAL._createLocator = (selector) => new CssLocator(selector);
