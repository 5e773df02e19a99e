import { rememberedStore } from './prefs'

export type Theme = 'system' | 'light' | 'dark'

export const looks = rememberedStore<{ theme: Theme }>('looks', { theme: 'system' })

/** Puts the chosen colours on the window, now and at each change. */
export function followTheme(): () => void {
  const apply = (): void => {
    const { theme } = looks.get()
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }
  apply()
  return looks.subscribe(apply)
}
