import { createRoot } from 'react-dom/client'
import { setNonce } from 'get-nonce'
import { App } from './app/App'
import { startLanguage } from './i18n'
import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content
// The popovers put a style element into the page, which the policy lets in by this nonce only.
if (nonce) setNonce(nonce)

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root')
await startLanguage()
createRoot(root).render(<App />)
