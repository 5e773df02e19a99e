import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BackupOutcome, CheckOutcome } from '@shared/contract/views'
import { ask } from '../../api/client'
import { useFormat } from '../../i18n/format'
import { Button } from '../../ui/Button'
import { showFailure } from '../../ui/toasts'
import { flushAll } from '../article/sessions'

/** A backup now, a check now. */
export function SafetyFields() {
  const { t } = useTranslation()
  const format = useFormat()
  const [working, setWorking] = useState<'backup' | 'check' | null>(null)
  const [backup, setBackup] = useState<BackupOutcome | null>(null)
  const [check, setCheck] = useState<CheckOutcome | null>(null)

  const makeBackup = async (): Promise<void> => {
    setWorking('backup')
    await flushAll()
    const result = await ask('newsroom.backup')
    setWorking(null)
    if (result.ok) setBackup(result.value)
    else showFailure(result.error)
  }
  const runCheck = async (): Promise<void> => {
    setWorking('check')
    await flushAll()
    const result = await ask('newsroom.check')
    setWorking(null)
    if (result.ok) setCheck(result.value)
    else showFailure(result.error)
  }
  return (
    <>
      <div className="settings-row">
        <p className="muted">{t('settings.backupHint')}</p>
        <Button disabled={working !== null} onClick={() => void makeBackup()}>
          {t('settings.backup')}
        </Button>
      </div>
      <div className="settings-row">
        <p className="muted">{t('settings.checkHint')}</p>
        <Button disabled={working !== null} onClick={() => void runCheck()}>
          {t('settings.check')}
        </Button>
      </div>
      <div role="status">
        {working && <p className="muted">{t('settings.working')}</p>}
        {backup && <p>{t('settings.backupDone', { file: backup.file })}</p>}
        {check?.ok && (
          <p>
            {t('settings.checkGood', {
              articles: format.number(check.articles),
              revisions: format.number(check.revisions),
            })}
          </p>
        )}
        {check && !check.ok && (
          <>
            <p className="field-error">{t('settings.checkBad')}</p>
            <ul>
              {check.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  )
}
