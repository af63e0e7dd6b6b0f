import { FaultError } from '../platform/fault.ts';

/** Code that is loaded when it is first wanted. */
export interface OnDemand<T> {
  /** What the code makes, where it is here already. */
  readonly loaded: () => T | undefined;
  /** Gives the same promise at every call, as React needs it. A failure is a `FaultError`. */
  readonly load: () => Promise<T>;
  /** Lets the next `load` try again after a failure. */
  readonly forgetFailure: () => void;
}

/** Code that is here: for the build, and for tests. */
export function atHand<T>(value: T): OnDemand<T> {
  return { loaded: () => value, load: async () => value, forgetFailure: () => undefined };
}

/** Stays pending: what waits for it is about to be reloaded. */
const never = new Promise<never>(() => undefined);

/**
 * Code behind `importCode`, which gives nothing where `reload-once.ts` has taken a failure over, and rejects on any
 * other failure.
 */
export function onDemand<T>(
  importCode: () => Promise<T | undefined>,
  isOnline: () => boolean = () => navigator.onLine,
): OnDemand<T> {
  let value: T | undefined;
  let loading: Promise<T> | undefined;
  let hasFailed = false;

  async function load(): Promise<T> {
    value = await importCode().catch(() => {
      hasFailed = true;
      throw new FaultError(isOnline() ? { code: 'code-missing' } : { code: 'offline', url: location.pathname });
    });
    return value ?? never;
  }

  return {
    loaded: () => value,
    load: () => {
      loading ??= load();
      return loading;
    },
    forgetFailure: () => {
      if (hasFailed) loading = undefined;
      hasFailed = false;
    },
  };
}
