import { createStore, type Store } from '../ui/createStore'

/** A store that this machine remembers between starts; what it cannot read it forgets. */
export function rememberedStore<State extends object>(name: string, initial: State): Store<State> {
  const key = `sampadak.${name}`
  const store = createStore<State>({ ...initial, ...remembered<State>(key) })
  store.subscribe(() => localStorage.setItem(key, JSON.stringify(store.get())))
  return store
}

function remembered<State>(key: string): Partial<State> {
  const text = localStorage.getItem(key)
  if (text === null) return {}
  try {
    return JSON.parse(text) as Partial<State>
  } catch (error) {
    // Only this window's looks are kept here: start from the defaults and say so.
    console.warn(`forgetting ${key}`, error)
    localStorage.removeItem(key)
    return {}
  }
}
