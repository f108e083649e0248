/**
 * A lesson as one of its windows has it: where it is, what lies over it, the teacher's watch. What changes here is told to the other
 * window, and what that tells is taken up; alone it works just the same. The reading follows, and with it map, timeline and address.
 */
import { canSpeak } from '../../reading/address.ts';
import type { Reading } from '../../reading/reading.svelte.ts';
import { TITLE } from '../../reading/visit.ts';
import { lookup, type Lookup } from '../../story/lookup.ts';
import type { Channel } from './channel.ts';
import { answersOf, beatOfEvent, beatOfStep, type Beat } from './beats.ts';
import { moved, type Exercise } from './exercise.ts';
import type { Curtain } from './keys.ts';
import { Line } from './line.svelte.ts';
import { isNewer, NEW, type Role, type Shared } from './messages.ts';
import type { Watch } from './plan.ts';

export class Lesson {
  readonly beats: readonly Beat[];
  readonly role: Role;
  readonly #reading: Reading;
  #shared: Shared = $state.raw(NEW);
  readonly #line: Line;
  /** The names that both windows speak, as far as this one knows. */
  #names: string;

  /** @param beats of the reading's story */
  constructor(reading: Reading, beats: readonly Beat[], role: Role) {
    this.#reading = reading;
    this.beats = beats;
    this.role = role;
    this.#line = new Line(role);
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

  /** Ids of the articles whose outlets are hidden; null where none has been. */
  get hidden(): readonly string[] | null {
    return this.#shared.hidden;
  }

  /** Whether the answers of a beat's question are uncovered one by one. */
  get asksFirst(): boolean {
    return this.#shared.asksFirst;
  }

  /** How many answers of the present beat's question stand open. */
  get open(): number {
    return this.asksFirst ? this.#shared.open : answersOf(this.beat);
  }

  /** What lies in the beat's place; null for nothing. */
  get exercise(): Exercise | null {
    return this.#shared.exercise;
  }

  /** The story as it was written, in which both windows find the same. */
  get written(): Lookup {
    return lookup(this.#reading.story);
  }

  get isAccompanied(): boolean {
    return this.#line.isAccompanied;
  }

  /** Goes to a beat by its number, or to the nearest that there is; what lies over it is taken away. */
  go(beat: number): void {
    this.#goTo(beat, 0);
  }

  /** Goes on: in the exercise, to the next answer, to the next beat. */
  on(): void {
    const { exercise, open } = this;
    if (exercise) this.practise(moved(exercise, 1, this.beat, this.written));
    else if (open < answersOf(this.beat)) this.#change({ open: open + 1 });
    else this.go(this.at + 1);
  }

  /** Goes back the same way; a question that is come back to has been answered. */
  back(): void {
    const { exercise, open } = this;
    if (exercise) this.practise(moved(exercise, -1, this.beat, this.written));
    else if (this.asksFirst && open > 0) this.#change({ open: open - 1 });
    else this.#goTo(this.at - 1, Infinity);
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

  /** Puts an exercise in the beat's place, or takes it away. */
  practise(exercise: Exercise | null): void {
    this.#change({ exercise, curtain: null });
  }

  /** Hides the outlets of these articles alone. */
  hide(hidden: readonly string[]): void {
    this.#change({ hidden });
    this.#hideInReading();
  }

  /** Has the answers of a beat's question wait until they are asked for, or not. */
  askFirst(asksFirst: boolean): void {
    this.#change({ asksFirst, open: 0 });
  }

  setWatch(watch: Watch): void {
    this.#change({ watch });
  }

  /** Tells the other window whose names are spoken now. */
  tellNames(names: string): void {
    if (this.#names === names) return;
    this.#names = names;
    this.#line.say({ kind: 'names', from: this.role, names });
  }

  /** Tells the other window that the lesson is over. */
  end(): void {
    this.#line.say({ kind: 'end', from: this.role });
  }

  /**
   * Joins the other window, if there is one, and asks it where it is; the returned function leaves it.
   * @param onend is called when the other window ends the lesson
   */
  join(channel: Channel, onend: () => void): () => void {
    return this.#line.join(channel, (message) => {
      if (message.kind === 'where') this.#tell();
      if (message.kind === 'here') this.#adopt(message.shared, message.from);
      if (message.kind === 'names') this.#speakIn(message.names);
      if (message.kind === 'end') onend();
    });
  }

  /** Asks the other window where it is. */
  ask(): void {
    this.#line.say({ kind: 'where', from: this.role });
  }

  /** Tells the other window that this one goes. */
  leave(): void {
    this.#line.say({ kind: 'gone', from: this.role });
  }

  #goTo(beat: number, open: number): void {
    const within = Math.min(this.beats.length - 1, Math.max(0, beat));
    const answers = answersOf(this.beats[within]);
    this.#change({
      beat: within,
      open: Math.min(open, answers),
      curtain: null,
      exercise: null,
    });
    this.#follow();
  }

  #hideInReading(): void {
    this.#reading.hideOutlets(this.hidden ?? []);
  }

  #change(change: Partial<Shared>): void {
    this.#shared = { ...this.#shared, ...change, turn: this.#shared.turn + 1 };
    this.#tell();
  }

  #tell(): void {
    this.#line.say({ kind: 'here', from: this.role, shared: this.#shared });
  }

  #adopt(theirs: Shared, from: Role): void {
    if (!isNewer(theirs, from, this.#shared) || theirs.beat >= this.beats.length) return;
    const isElsewhere = theirs.beat !== this.at;
    const hidesOthers = theirs.hidden?.join(' ') !== this.hidden?.join(' ');
    this.#shared = theirs;
    if (hidesOthers) this.#hideInReading();
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
