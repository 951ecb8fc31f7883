/** Stands in for `node:events`: a page cannot list listeners, so those of abort signals are counted from the start. */
type Listeners = Set<EventListenerOrEventListenerObject>;

const listeners = new WeakMap<EventTarget, Listeners>();
const native = Object.getOwnPropertyDescriptors(EventTarget.prototype);

AbortSignal.prototype.addEventListener = function (
  this: AbortSignal,
  type: string,
  listener: EventListenerOrEventListenerObject | null,
  options?: boolean | AddEventListenerOptions,
): void {
  const own = listeners.get(this) ?? new Set();
  if (listener) listeners.set(this, own.add(listener));
  native.addEventListener.value?.call(this, type, listener, options);
};

AbortSignal.prototype.removeEventListener = function (
  this: AbortSignal,
  type: string,
  listener: EventListenerOrEventListenerObject | null,
  options?: boolean | EventListenerOptions,
): void {
  if (listener) listeners.get(this)?.delete(listener);
  native.removeEventListener.value?.call(this, type, listener, options);
};

/** The listeners that were added and not removed. */
export function getEventListeners(target: EventTarget): unknown[] {
  return [...(listeners.get(target) ?? [])];
}
