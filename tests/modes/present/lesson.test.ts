import { describe, expect, test, vi } from 'vitest';

import { beatsOf } from '../../../src/modes/present/beats.ts';
import { newLesson } from '../../../src/modes/new-lesson.ts';
import type { Channel } from '../../../src/modes/present/channel.ts';
import { Lesson } from '../../../src/modes/present/lesson.svelte.ts';
import { NEW, type Role } from '../../../src/modes/present/messages.ts';
import { started } from '../../../src/modes/present/plan.ts';
import { Reading } from '../../../src/reading/reading.svelte.ts';
import { isHidden } from '../../../src/story/hiding.ts';
import { lookup } from '../../../src/story/lookup.ts';
import { partsOf } from '../../reading/parts.ts';
import { lesson as harbour } from './lesson.ts';
import { teaching } from './teaching-story.ts';

/** Channels that hear each other at once, as those of a browser do a little later. */
function wire(): () => Channel {
  const open = new Set<EventTarget>();
  return () => {
    const target = new EventTarget();
    open.add(target);
    return Object.assign(target, {
      postMessage(data: unknown) {
        for (const other of open) {
          if (other !== target)
            other.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }));
        }
      },
      close: () => open.delete(target),
    });
  };
}

function open(role: Role, event?: string, story = harbour) {
  const reading = new Reading(story, partsOf(story));
  reading.present('a1', role);
  if (event !== undefined) reading.selectEvent(event, 'address');
  return { reading, lesson: new Lesson(reading, beatsOf(lookup(story)), role) };
}

const none = () => undefined;

describe('a lesson', () => {
  test('begins where the reader is, and goes no further than its ends', () => {
    const { lesson } = open('present', 'statement');
    expect(lesson.beat.kind).toBe('events');
    lesson.go(999);
    expect(lesson.at).toBe(lesson.beats.length - 1);
    lesson.go(-1);
    expect(lesson.at).toBe(0);
  });

  test('takes the reading along, by scrolling: the browser’s back leaves it whole', () => {
    const { lesson, reading } = open('present');
    lesson.go(1);
    expect(reading.selection).toEqual({ kind: 'event', event: 'blast' });
    expect(reading.cause).toBe('scroll');
    lesson.go(0);
    expect(reading.selection).toEqual({ kind: 'title' });
  });

  test('goes to a step by its number; a number too high is the last', () => {
    const { lesson } = open('present');
    lesson.goToStep(2);
    expect(lesson.beat).toEqual({ kind: 'step', step: 'after' });
    lesson.goToStep(0);
    expect(lesson.at).toBe(0);
    lesson.goToStep(77);
    expect(lesson.beat.step).toBe('after');
  });

  test('lifts its curtain when it moves', () => {
    const { lesson } = open('present');
    lesson.draw('black');
    lesson.go(2);
    expect(lesson.curtain).toBeNull();
  });

  test('keeps two windows in step, both ways', () => {
    const channel = wire();
    const class_ = open('present');
    const teacher = open('notes');
    class_.lesson.join(channel(), none);
    teacher.lesson.join(channel(), none);
    class_.lesson.go(3);
    expect(teacher.lesson.at).toBe(3);
    expect(teacher.reading.selection).toEqual({ kind: 'event', event: 'blast' });
    teacher.lesson.draw('white');
    teacher.lesson.setWatch(started(teacher.lesson.watch, 1000));
    expect(class_.lesson.curtain).toBe('white');
    expect(class_.lesson.watch.since).toBe(1000);
  });

  test('tells a window that comes again where it is', () => {
    const channel = wire();
    const class_ = open('present');
    class_.lesson.join(channel(), none);
    const leave = open('notes').lesson.join(channel(), none);
    class_.lesson.go(4);
    leave();
    expect(class_.lesson.isAccompanied).toBe(false);
    class_.lesson.go(5);
    const again = open('notes');
    again.lesson.join(channel(), none);
    expect(again.lesson.at).toBe(5);
    expect(class_.lesson.isAccompanied).toBe(true);
  });

  test('leaves a window alone that nobody has moved', () => {
    const channel = wire();
    const class_ = open('present', 'statement');
    class_.lesson.join(channel(), none);
    const teacher = open('notes');
    teacher.lesson.join(channel(), none);
    expect([class_.lesson.at, teacher.lesson.at]).toEqual([4, 0]);
  });

  test('tells whose names are spoken, and never twice the same', () => {
    const channel = wire();
    const class_ = open('present');
    const teacher = open('notes');
    class_.lesson.join(channel(), none);
    teacher.lesson.join(channel(), none);
    class_.reading.speakIn('as-written');
    class_.lesson.tellNames('as-written');
    expect(teacher.reading.names).toBe('as-written');
    const back = vi.spyOn(class_.reading, 'speakIn');
    teacher.lesson.tellNames('as-written');
    expect(back).not.toHaveBeenCalled();
  });

  test('takes no names that the story does not speak, and no beat that it does not have', () => {
    const channel = wire();
    const { lesson, reading } = open('present');
    lesson.join(channel(), none);
    const other = channel();
    other.postMessage({ kind: 'names', from: 'notes', names: 'martian' });
    const shared = { ...NEW, beat: 999, curtain: 'black', turn: 9 };
    other.postMessage({ kind: 'here', from: 'notes', shared });
    expect(reading.names).toBe('both');
    expect([lesson.at, lesson.curtain]).toEqual([0, null]);
  });

  test('hides outlets in both windows, until it is over', () => {
    const channel = wire();
    const class_ = open('present', undefined, teaching);
    const teacher = open('notes', undefined, teaching);
    class_.lesson.join(channel(), none);
    teacher.lesson.join(channel(), none);
    class_.lesson.hide(['first', 'second']);
    teacher.lesson.hide(['second']);
    for (const { reading } of [class_, teacher]) {
      expect(reading.lookup.story.sources.map(isHidden)).toEqual([false, true]);
      expect(reading.outline.story.sources.map(isHidden)).toEqual([false, true]);
    }
    class_.reading.leaveLesson();
    expect(class_.reading.lookup.story.sources.some(isHidden)).toBe(false);
  });

  test('asks first: the answers of a beat open one by one, and it comes back to them open', () => {
    const { lesson } = open('present');
    const at = lesson.beats.findIndex(({ kind }) => kind === 'dispute');
    lesson.askFirst(true);
    lesson.go(at);
    const opened = [lesson.open];
    for (let press = 0; press < 2; press += 1) {
      lesson.on();
      opened.push(lesson.open);
    }
    expect(opened).toEqual([0, 1, 2]);
    expect(lesson.at).toBe(at);
    lesson.on();
    expect(lesson.at).toBe(at + 1);
    lesson.back();
    expect([lesson.at, lesson.open]).toEqual([at, 2]);
  });

  test('has an exercise in both windows, which goes when the lesson moves', () => {
    const channel = wire();
    const class_ = open('present');
    const teacher = open('notes');
    class_.lesson.join(channel(), none);
    teacher.lesson.join(channel(), none);
    teacher.lesson.practise({ kind: 'ask', dispute: 'how-many', open: 0 });
    class_.lesson.on();
    expect(teacher.lesson.exercise).toEqual({ kind: 'ask', dispute: 'how-many', open: 1 });
    expect(teacher.lesson.at).toBe(0);
    class_.lesson.go(1);
    expect(teacher.lesson.exercise).toBeNull();
  });

  test('ends in both windows', () => {
    const channel = wire();
    const ended = vi.fn();
    const teacher = open('notes');
    open('present').lesson.join(channel(), ended);
    teacher.lesson.join(channel(), none);
    teacher.lesson.end();
    expect(ended).toHaveBeenCalledOnce();
  });

  test('has an id of small letters and digits, another each time', () => {
    expect(newLesson()).toMatch(/^[a-z0-9]{10}$/);
    expect(newLesson()).not.toBe(newLesson());
  });
});
