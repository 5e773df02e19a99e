import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { useStore } from '../../ui/createStore'
import { Dialog } from '../../ui/Dialog'
import { FailureText } from '../../ui/FailureText'
import { ImportResult } from './ImportResult'
import { importChosen, importing, importText, startOver } from './importStore'
import './importing.css'

/** Where articles come in from: files, or the pasted text of a page. */
export function ImportSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { running, outcome, failure } = useStore(importing, (state) => state)
  const [text, setText] = useState('')
  const close = (): void => {
    startOver()
    onClose()
  }
  return (
    <Dialog
      open
      wide
      onClose={close}
      title={t('importing.title')}
      {...(outcome ? {} : { description: t('importing.intro') })}
    >
      {outcome ? (
        <ImportResult outcome={outcome} onClose={close} />
      ) : (
        <>
          {failure && <FailureText failure={failure} />}
          <textarea
            className="input import-text"
            lang="hi"
            aria-label={t('importing.paste')}
            placeholder={t('importing.paste')}
            value={text}
            disabled={running}
            onChange={(event) => setText(event.target.value)}
          />
          <div className="dialog-foot">
            {running && <span className="muted">{t('importing.running')}</span>}
            <Button icon="file" disabled={running} onClick={() => void importChosen()}>
              {t('importing.choose')}
            </Button>
            <Button
              look="main"
              disabled={running || text.trim() === ''}
              onClick={() => void importText(text)}
            >
              {t('importing.start')}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  )
}
