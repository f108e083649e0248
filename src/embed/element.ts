/**
 * `<dateline-story>`: a story in somebody else's page. It keeps its room from the first, asks for nothing until the reader is within a
 * screen of it, and speaks to its frame through a port that nobody else holds. What it is given in vain leaves the link within the tag.
 */
import { fromFrame, knockOf, PROTOCOL, type FromFrame, type FromHost } from './messages.ts';
import css from './room.css?inline';
import { Room } from './room.ts';
import { FRAME_WISHES, formOf, frameAddress, storyAddress } from './wishes.ts';

/** How long a page that has loaded may take to show that it is a story's, in milliseconds. */
const GRACE = 1500;
/** What stands in the host's address before the id of an event. */
const FRAGMENT = '#dateline=';

export class DatelineStory extends HTMLElement {
  static readonly observedAttributes = ['src', 'form', 'start', 'steps', 'ratio', ...FRAME_WISHES];

  readonly #room = new Room(this);
  readonly #link = document.createElement('slot');
  #frame: HTMLIFrameElement | null = null;
  #port: MessagePort | null = null;
  /** What the frame could not be told yet. */
  #waiting: FromHost[] = [];
  /** Where the reader was when the tag was taken out of the page, which ends its frame. */
  #kept: string | null = null;
  #placed: AbortController | null = null;

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(this.#room.element);
  }

  connectedCallback(): void {
    const { signal } = (this.#placed = new AbortController());
    this.#close();
    const near = new IntersectionObserver(
      (seen) => {
        if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
        near.disconnect();
        this.#open();
      },
      { rootMargin: '100%' },
    );
    const sight = new IntersectionObserver(() => this.#room.fit());
    near.observe(this);
    sight.observe(this);
    signal.addEventListener('abort', () => {
      near.disconnect();
      sight.disconnect();
    });
    addEventListener('message', (event) => this.#hear(event), { signal });
    for (const type of ['scroll', 'resize'])
      addEventListener(type, () => this.#follow(), { signal });
    addEventListener('hashchange', () => this.#goToFragment(), { signal });
    // Put back, it is where the reader was.
    if (this.#kept === null) this.#goToFragment();
  }

  disconnectedCallback(): void {
    this.#placed?.abort();
    this.#placed = null;
    this.#close();
  }

  /** The host moved it with `moveBefore`: the frame lives on. */
  connectedMoveCallback(): void {
    this.#follow();
  }

  attributeChangedCallback(name: string, was: string | null, is: string | null): void {
    if (!this.#placed || was === is) return;
    if (name === 'names' && is) return this.names(is);
    if (name === 'start' && is) return this.select(is);
    if (name === 'src') this.#kept = null;
    if (this.#frame) this.#open();
    else this.#close();
  }

  select(id: string): void {
    this.#kept = id;
    this.#say({ type: 'select', id });
  }

  next(): void {
    this.#say({ type: 'step', by: 1 });
  }

  previous(): void {
    this.#say({ type: 'step', by: -1 });
  }

  names(names: string): void {
    this.#say({ type: 'names', names });
  }

  #open(): void {
    // It may have been folded away until now, and had no width.
    const story = this.#close();
    if (!story) return this.#giveUp();
    const wishes = FRAME_WISHES.map((name) => [name, this.getAttribute(name)] as const);
    const start = this.#kept ?? this.getAttribute('start');
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
    frame.title = this.textContent?.trim() || 'Dateline';
    frame.style.borderRadius = this.getAttribute('radius') ?? '';
    frame.src = frameAddress(story, this.#room.form, start, [...wishes, ['tag', '1']]);
    // What has loaded may be no story's page: an error of the server's, or the browser's own.
    frame.onload = () =>
      setTimeout(() => {
        if (frame === this.#frame && !this.#link.hidden) this.#giveUp();
      }, GRACE);
    this.#frame = frame;
    this.#room.element.append(frame);
  }

  /** The room before a frame is in it: the link, and the picture that paper asks for. Returns the story's address, if it has one. */
  #close(): string | null {
    this.#port?.close();
    this.#port = this.#frame = null;
    this.#link.hidden = false;
    this.#room.reserve(formOf(this.getAttribute('form')));
    const story = storyAddress(this.getAttribute('src'), document.baseURI);
    const picture = new Image();
    picture.loading = 'lazy';
    picture.alt = '';
    if (story) picture.src = new URL('still.svg', story).href;
    this.#room.element.replaceChildren(this.#link, picture);
    return story;
  }

  /** The link stays, and needs no more room than its own. */
  #giveUp(): void {
    this.#close();
    this.#room.tell(this.#link.offsetHeight || 1, false);
  }

  #hear({ data, source, origin }: MessageEvent): void {
    const frame = this.#frame;
    // The sandbox takes the frame's origin from it.
    if (!frame || source !== frame.contentWindow || origin !== 'null') return;
    const knock = knockOf(data);
    if (!knock) return;
    this.#link.hidden = true;
    if (knock === 'here') return;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event) => this.#answer(fromFrame(event.data), port1);
    frame.contentWindow?.postMessage(PROTOCOL, '*', [port2]);
  }

  #answer(said: FromFrame | null, port: MessagePort): void {
    if (!said) return;
    const { type, ...detail } = said;
    if (said.type === 'height') return this.#room.tell(said.height, said.isAsked);
    if (said.type === 'go') return this.#room.go(said.at);
    if (said.type === 'ready') {
      this.#port = port;
      // Where the page is comes first: what was asked for leads on from there.
      this.#follow();
      for (const waiting of this.#waiting.splice(0)) port.postMessage(waiting);
    }
    if (said.type === 'select') {
      this.#kept = said.id;
      if (this.hasAttribute('mirror')) mirror(said.id);
    }
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  #say(message: FromHost): void {
    if (this.#port) this.#port.postMessage(message);
    else this.#waiting.push(message);
  }

  #follow(): void {
    const at = this.#port && this.#room.progress();
    if (at !== null) this.#say({ type: 'progress', at });
  }

  #goToFragment(): void {
    const id = location.hash.split(FRAGMENT)[1];
    if (!id || id === this.#kept) return;
    // Of several stories the first is the one that the page goes to. One in the page's own scroll brings the page along itself.
    const isBringing = this.#port && this.#room.form === 'scroll';
    if (!isBringing && document.querySelector(this.localName) === this)
      this.scrollIntoView({ behavior: 'instant' });
    this.select(id);
  }
}

/** Writes where the reader is into the page's address; at the title another fragment than ours is left to the page. */
function mirror(id: string | null): void {
  const url = new URL(location.href);
  if (id === null && !url.hash.startsWith(FRAGMENT)) return;
  url.hash = id === null ? '' : FRAGMENT + id;
  history.replaceState(history.state, '', url);
}
