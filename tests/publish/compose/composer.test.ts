// @vitest-environment node
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Fault } from '../../../src/platform/fault';
import { type Composer, createComposer } from '../../../src/publish/compose/composer';
import { type DraftRecord, decodeDraft } from '../../../src/publish/compose/draft-record';
import { createDraftStore, type DraftStore } from '../../../src/publish/compose/draft-store';
import { fakeDurableStorage } from '../../comments/store/fake-durable-storage';
import { type FakeStorage, fakeStorage } from '../../comments/store/fake-storage';

const site = 'takeaway:/a/:';

interface Tab {
  readonly store: DraftStore;
  readonly composer: Composer;
}

function openTab(storage: FakeStorage, name: string, durable = fakeDurableStorage()): Tab {
  let ids = 0;
  const store = createDraftStore({ storage: storage.tab(), durable, site });
  const composer = createComposer({ store, clock: () => new Date(), newId: () => `${name}-${++ids}` });
  onTestFinished(composer.start());
  onTestFinished(store.subscribe(() => undefined));
  return { store, composer };
}

/** Types, and pauses for as long as it takes to be stored. */
async function type({ composer }: Tab, body: string): Promise<void> {
  composer.change({ body });
  await vi.advanceTimersByTimeAsync(300);
}

const bodies = (storage: FakeStorage) =>
  Object.values(storage.dump())
    .map((text) => JSON.parse(text).fields.body)
    .sort();

function stored({ store }: Tab, id: string): DraftRecord {
  const read = store.read(id);
  if (!read.ok || read.value.kind !== 'draft') throw new Error(`There is no draft ${id}`);
  return read.value.draft;
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2025-11-01T18:00:00Z') });
  onTestFinished(() => void vi.useRealTimers());
});

describe('writing', () => {
  it('is kept under a key of its own, in both copies, once it pauses', async () => {
    const storage = fakeStorage();
    const durable = fakeDurableStorage();
    const tab = openTab(storage, 'a', durable);
    tab.composer.change({ body: 'W' });
    tab.composer.change({ body: 'Words' });
    expect(storage.dump()).toEqual({});
    expect(tab.composer.getSnapshot().keeping).toEqual({ state: 'writing' });
    await vi.advanceTimersByTimeAsync(300);
    const key = `${site}compose:a-1`;
    expect(Object.keys(storage.dump())).toEqual([key]);
    expect([...durable.texts]).toEqual(Object.entries(storage.dump()));
    expect(decodeDraft(storage.dump()[key] ?? '', 'a-1')).toMatchObject({ value: { fields: { body: 'Words' } } });
    expect(tab.composer.getSnapshot().keeping).toEqual({ state: 'kept' });
  });

  it('is stored at once where the page is left', async () => {
    const storage = fakeStorage();
    const { composer } = openTab(storage, 'a');
    composer.change({ body: 'In a hurry' });
    composer.save();
    expect(bodies(storage)).toEqual(['In a hurry']);
  });

  it('leaves no draft behind where all of it is taken out again', async () => {
    const storage = fakeStorage();
    const tab = openTab(storage, 'a');
    await type(tab, 'Words');
    await type(tab, '');
    expect(storage.dump()).toEqual({});
  });

  it('stays on screen where it can’t be stored, says so, and is stored when that can be done', async () => {
    const storage = fakeStorage();
    const tab = openTab(storage, 'a');
    const fault: Fault = { code: 'storage-full' };
    storage.failWrites(fault);
    await type(tab, 'Words');
    expect(tab.composer.getSnapshot()).toMatchObject({
      fields: { body: 'Words' },
      keeping: { state: 'failed', fault },
    });
    storage.heal();
    tab.composer.save();
    await vi.advanceTimersByTimeAsync(0);
    expect(bodies(storage)).toEqual(['Words']);
    expect(tab.composer.getSnapshot().keeping).toEqual({ state: 'kept' });
  });

  it('of something new leaves what was on screen as a draft', async () => {
    const storage = fakeStorage();
    const tab = openTab(storage, 'a');
    tab.composer.change({ body: 'First' });
    tab.composer.begin();
    await type(tab, 'Second');
    expect(bodies(storage)).toEqual(['First', 'Second']);
    tab.composer.open(stored(tab, 'a-1'));
    await type(tab, 'First, changed');
    expect(bodies(storage)).toEqual(['First, changed', 'Second']);
  });
});

describe('two tabs on one draft', () => {
  async function bothOpen() {
    const storage = fakeStorage();
    const one = openTab(storage, 'a');
    await type(one, 'Begun');
    await vi.advanceTimersByTimeAsync(1000);
    const other = openTab(storage, 'b');
    other.composer.open(stored(other, 'a-1'));
    return { storage, one, other };
  }

  it('say when what is on screen has become old', async () => {
    const { one, other } = await bothOpen();
    await type(other, 'Begun, and gone on');
    expect(one.composer.getSnapshot()).toMatchObject({
      fields: { body: 'Begun' },
      elsewhere: { kind: 'newer', draft: { fields: { body: 'Begun, and gone on' } } },
    });
    one.composer.open(stored(one, 'a-1'));
    expect(one.composer.getSnapshot()).toMatchObject({ fields: { body: 'Begun, and gone on' }, elsewhere: undefined });
    await type(one, 'All of it');
    expect(other.composer.getSnapshot()).toMatchObject({ elsewhere: { kind: 'newer' } });
  });

  it('never overwrite each other, in whatever order they write', async () => {
    const { storage, one, other } = await bothOpen();
    await type(other, 'By the other');
    await type(one, 'By the one');
    await type(other, 'By the other, still');
    await type(one, 'By the one, still');
    expect(bodies(storage)).toEqual(['By the one, still', 'By the other, still']);
    expect(one.composer.getSnapshot()).toMatchObject({ elsewhere: { kind: 'parted' } });
  });

  it('keep both texts where both have written before they heard of each other', async () => {
    const { storage, one, other } = await bothOpen();
    await type(one, 'By the one');
    // The other tab has not heard of it: its cache still has what was there before.
    const draft = stored(one, 'a-1');
    const late = {
      ...draft,
      fields: { ...draft.fields, body: 'By a third' },
      basedOn: draft.createdAt,
      updatedAt: new Date().toISOString(),
    };
    storage.put(`${site}compose:a-1`, JSON.stringify(late));
    await vi.advanceTimersByTimeAsync(300);
    expect(bodies(storage)).toEqual(['By a third', 'By the one']);
    expect(other.composer.getSnapshot()).toMatchObject({ elsewhere: { kind: 'newer' } });
  });

  it('bring back what was typed here where everything is wiped', async () => {
    const { storage } = await bothOpen();
    storage.clear();
    await vi.advanceTimersByTimeAsync(300);
    expect(bodies(storage)).toEqual(['Begun']);
  });
});

describe('the list of drafts', () => {
  it('has the last changed one first, and what can’t be read beside them, which no write touches', async () => {
    const storage = fakeStorage([
      [`${site}compose:broken`, '{"v":1}'],
      [`${site}compose:later`, '{"v":2,"id":"later"}'],
      ['takeaway:/a/:compose:/:compose:x', 'of another site'],
    ]);
    const before = storage.dump();
    const tab = openTab(storage, 'a');
    await type(tab, 'Old');
    tab.composer.begin();
    await type(tab, 'New');
    const snapshot = tab.store.getSnapshot();
    if (snapshot.state !== 'ready') throw new Error('The drafts have not been read');
    expect(snapshot.drafts.map(({ fields }) => fields.body)).toEqual(['New', 'Old']);
    expect(snapshot.setAside.map(({ id, reason }) => [id, reason.code])).toEqual([
      ['broken', 'damaged'],
      ['later', 'newer'],
    ]);
    expect(storage.dump()).toMatchObject(before);
  });

  it('has what only the second copy kept, and the newer of two', async () => {
    const storage = fakeStorage();
    const durable = fakeDurableStorage();
    const tab = openTab(storage, 'a', durable);
    await type(tab, 'Kept twice');
    storage.raw.remove(`${site}compose:a-1`);
    const next = openTab(storage, 'b', durable);
    await vi.advanceTimersByTimeAsync(0);
    expect(next.store.getSnapshot()).toMatchObject({ drafts: [{ fields: { body: 'Kept twice' } }] });
    expect(bodies(storage)).toEqual(['Kept twice']);
  });

  it('is without a deleted one in both copies', async () => {
    const storage = fakeStorage();
    const durable = fakeDurableStorage();
    const tab = openTab(storage, 'a', durable);
    await type(tab, 'Words');
    const draft = stored(tab, 'a-1');
    tab.store.remove('a-1');
    tab.composer.forget();
    await vi.advanceTimersByTimeAsync(300);
    expect([storage.dump(), durable.texts.size]).toEqual([{}, 0]);
    tab.store.write(draft);
    expect(bodies(storage)).toEqual(['Words']);
  });

  it('says why it can’t be read', async () => {
    const storage = fakeStorage();
    storage.block();
    const { store } = openTab(storage, 'a');
    await vi.advanceTimersByTimeAsync(0);
    expect(store.getSnapshot()).toMatchObject({ drafts: [], fault: { code: 'storage-blocked' } });
  });
});
