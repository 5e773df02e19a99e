import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { ask } from '../api/client'
import { en } from './en'
import { hi } from './hi'

export type Language = 'hi' | 'en'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof hi }
  }
}

/** The interface language that main remembered, from the window's address; Hindi if none. */
function firstLanguage(): Language {
  return new URLSearchParams(window.location.search).get('language') === 'en' ? 'en' : 'hi'
}

/** Brings up the interface language; the words are at hand at once. */
export async function startLanguage(): Promise<void> {
  const language = firstLanguage()
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'hi',
    resources: { hi: { translation: hi }, en: { translation: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
    // Parts of an article have a colon in their names.
    nsSeparator: false,
  })
  document.documentElement.lang = language
  document.title = i18next.t('common.app')
}

/** Switches the interface live and lets main remember it. */
export function setLanguage(language: Language): void {
  void i18next.changeLanguage(language)
  document.documentElement.lang = language
  document.title = i18next.t('common.app')
  void ask('window.language', { language })
}

/** The interface language now. */
export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'hi'
}
