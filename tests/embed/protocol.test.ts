import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressed,
  type FrameMessage,
  type HostMessage,
  maxHeight,
  readFrameMessage,
  readHostMessage,
  readTheme,
} from '../../src/embed/protocol';

const id = 'an-instance';
const frameMessages: fc.Arbitrary<FrameMessage> = fc.oneof(
  fc.record({ type: fc.constant('ready' as const), fault: fc.boolean() }),
  fc.record({
    type: fc.constant('resize' as const),
    height: fc.double({ min: 0, max: maxHeight, noNaN: true }).map((height) => height + 0),
  }),
);
const hostMessages: fc.Arbitrary<HostMessage> = fc.record({
  type: fc.constant('theme' as const),
  theme: fc.constantFrom('auto', 'light', 'dark'),
});

describe('what one side says', () => {
  it('is what the other reads', () => {
    fc.assert(
      fc.property(frameMessages, fc.string(), (message, id) => {
        expect(readFrameMessage(structuredClone(addressed(id, message)), id)).toEqual(message);
      }),
    );
    fc.assert(
      fc.property(hostMessages, fc.string(), (message, id) => {
        expect(readHostMessage(structuredClone(addressed(id, message)), id)).toEqual(message);
      }),
    );
  });

  it('is for one instance', () => {
    fc.assert(
      fc.property(frameMessages, hostMessages, fc.string(), fc.string(), (fromFrame, fromHost, one, other) => {
        fc.pre(one !== other);
        expect(readFrameMessage(addressed(one, fromFrame), other)).toBeUndefined();
        expect(readHostMessage(addressed(one, fromHost), other)).toBeUndefined();
      }),
    );
  });

  it('is not for the side that it comes from', () => {
    fc.assert(
      fc.property(frameMessages, hostMessages, (fromFrame, fromHost) => {
        expect(readHostMessage(addressed(id, fromFrame), id)).toBeUndefined();
        expect(readFrameMessage(addressed(id, fromHost), id)).toBeUndefined();
      }),
    );
  });

  it('says so, in a version', () => {
    const message = { id, type: 'ready', fault: false };
    expect(readFrameMessage({ ...message, takeaway: 1 }, id)).toEqual({ type: 'ready', fault: false });
    for (const takeaway of [undefined, 2, '1', true]) {
      expect(readFrameMessage({ ...message, takeaway }, id)).toBeUndefined();
    }
  });
});

describe('anything else', () => {
  it('is read without a surprise, and makes no message', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readFrameMessage(data, id)).toBeUndefined();
        expect(readHostMessage(data, id)).toBeUndefined();
      }),
    );
  });

  it('is read so where it looks like ours', () => {
    const lookalikes = fc.record(
      { takeaway: fc.constant(1), id: fc.constant(id), type: fc.string(), height: fc.anything(), theme: fc.anything() },
      { requiredKeys: ['takeaway', 'id'] },
    );
    fc.assert(
      fc.property(lookalikes, ({ type = '', ...data }) => {
        fc.pre(!['ready', 'resize', 'theme'].includes(type));
        expect(readFrameMessage({ ...data, type }, id)).toBeUndefined();
        expect(readHostMessage({ ...data, type }, id)).toBeUndefined();
      }),
    );
  });

  it.each([[-1], [maxHeight + 1], [Number.NaN], [Number.POSITIVE_INFINITY], ['10'], [null], [10n], [[10]]])(
    'is the height %s',
    (height) => {
      expect(readFrameMessage({ takeaway: 1, id, type: 'resize', height }, id)).toBeUndefined();
    },
  );

  it('is a fault that is not said to be one', () => {
    for (const fault of [undefined, 'true', 1, {}]) {
      expect(readFrameMessage({ takeaway: 1, id, type: 'ready', fault }, id)).toEqual({ type: 'ready', fault: false });
    }
  });

  it('is no theme', () => {
    for (const theme of ['Light', 'light dark', '', null, undefined, 0, ['dark'], 'toString']) {
      expect(readTheme(theme)).toBeUndefined();
      expect(readHostMessage({ takeaway: 1, id, type: 'theme', theme }, id)).toBeUndefined();
    }
  });
});
