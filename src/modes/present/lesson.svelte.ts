/**
 * A lesson as one of its windows has it: where it is, what lies over it, the teacher's watch. What changes here is told to the other
 * window, and what that tells is taken up; alone it works just the same. The reading follows, and with it map, timeline and address.
 */
import { canSpeak } from '../../reading/address.ts';
import type { Reading } from '../../reading/reading.svelte.ts';
import { TITLE } from '../../reading/visit.ts';
import type { Channel } from './channel.ts';
import { beatOfEvent, beatOfStep, type Beat } from './beats.ts';
import type { Curtain } from './keys.ts';
import { isNewer, readMessage, type Message, type Role, type Shared } from './messages.ts';
import { NEW_WATCH, type Watch } from './plan.ts';

export class Lesson {
  readonly beats: readonly Beat[];
  readonly role: Role;
  readonly #reading: Reading;
  #shared: Shared = $state.raw({ beat: 0, curtain: null, watch: NEW_WATCH, turn: 0 });
  /** Whether the other window has been heard of, and is not gone. */
  #isAccompanied = $state(false);
  #channel: Channel | null = null;
  /** The names that both windows speak, as far as this one knows. */
  #names: string;

  /** @param beats of the reading's story */
  constructor(reading: Reading, beats: readonly Beat[], role: Role) {
    this.#reading = reading;
    this.beats = beats;
    this.role = role;
    this.#names = reading.names;
    const { selection, lookup } = reading;
    const at = selection.kind === 'event' ? beatOfEvent(beats, selection.event, lookup) : null;
    this.#shared = { ...this.#shared, beat: at ?? 0 };
  }

  /** The number of the present beat, from 0. */
  get at(): number {
    return this.#shared.beat;
  }

  get beat(): Beat {
    return this.beats[this.at] ?? { kind: 'title', step: null };
  }

  /** The beat that comes next; null at the last. */
  get next(): Beat | null {
    return this.beats[this.at + 1] ?? null;
  }

  /** What lies over the beat; null for nothing. */
  get curtain(): Curtain | null {
    return this.#shared.curtain;
  }

  get watch(): Watch {
    return this.#shared.watch;
  }

  get isAccompanied(): boolean {
    return this.#isAccompanied;
  }

  /** Goes to a beat by its number, or to the nearest that there is; what lies over it is taken away. */
  go(beat: number): void {
    const within = Math.min(this.beats.length - 1, Math.max(0, beat));
    this.#change({ beat: within, curtain: null });
    this.#follow();
  }

  /** Goes to a step by its number, from 1; 0 is the title, and a number too high the last step. */
  goToStep(number: number): void {
    const { steps } = this.#reading.story;
    const step = steps[Math.min(number, steps.length) - 1];
    this.go(step ? beatOfStep(this.beats, step.id) : 0);
  }

  /** Draws a curtain over the beat, or takes it away. */
  draw(curtain: Curtain | null): void {
    if (curtain !== this.curtain) this.#change({ curtain });
  }

  setWatch(watch: Watch): void {
    this.#change({ watch });
  }

  /** Tells the other window whose names are spoken now. */
  tellNames(names: string): void {
    if (this.#names === names) return;
    this.#names = names;
    this.#post({ kind: 'names', from: this.role, names });
  }

  /** Tells the other window that the lesson is over. */
  end(): void {
    this.#post({ kind: 'end', from: this.role });
  }

  /**
   * Joins the other window, if there is one, and asks it where it is; the returned function leaves it.
   * @param onend is called when the other window ends the lesson
   */
  join(channel: Channel, onend: () => void): () => void {
    this.#channel = channel;
    const hear = ({ data }: MessageEvent) => {
      const message = readMessage(data);
      if (!message || message.from === this.role) return;
      this.#isAccompanied = message.kind !== 'gone' && message.kind !== 'end';
      if (message.kind === 'where') this.#tell();
      if (message.kind === 'here') this.#adopt(message.shared, message.from);
      if (message.kind === 'names') this.#speakIn(message.names);
      if (message.kind === 'end') onend();
    };
    channel.addEventListener('message', hear);
    this.ask();
    return () => {
      this.leave();
      channel.removeEventListener('message', hear);
      channel.close();
      this.#channel = null;
    };
  }

  /** Asks the other window where it is. */
  ask(): void {
    this.#post({ kind: 'where', from: this.role });
  }

  /** Tells the other window that this one goes. */
  leave(): void {
    this.#post({ kind: 'gone', from: this.role });
  }

  #change(change: Partial<Shared>): void {
    this.#shared = { ...this.#shared, ...change, turn: this.#shared.turn + 1 };
    this.#tell();
  }

  #tell(): void {
    this.#post({ kind: 'here', from: this.role, shared: this.#shared });
  }

  #post(message: Message): void {
    this.#channel?.postMessage(message);
  }

  #adopt(theirs: Shared, from: Role): void {
    if (!isNewer(theirs, from, this.#shared) || theirs.beat >= this.beats.length) return;
    const isElsewhere = theirs.beat !== this.at;
    this.#shared = theirs;
    if (isElsewhere) this.#follow();
  }

  #speakIn(names: string): void {
    if (!canSpeak(names, this.#reading.lookup)) return;
    this.#names = names;
    this.#reading.speakIn(names);
  }

  /** Map, timeline and address go to the beat's step, from wherever the teacher has led them. */
  #follow(): void {
    const reading = this.#reading;
    reading.closeDispute();
    reading.closeArticle();
    const { step } = this.beat;
    const lead = step === null ? undefined : reading.lookup.step(step)?.events[0];
    const { selection, isLookingRound } = reading;
    const isThere =
      lead === undefined
        ? selection.kind === 'title'
        : selection.kind === 'event' && selection.event === lead;
    if (isThere && !isLookingRound) return;
    // A beat replaces the address, as scrolling does.
    reading.select(lead === undefined ? TITLE : { kind: 'event', event: lead }, 'scroll');
  }
}
