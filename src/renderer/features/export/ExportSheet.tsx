import { useTranslation } from 'react-i18next'
import type { NewsroomView } from '@shared/contract/views'
import { Button } from '../../ui/Button'
import { useStore } from '../../ui/createStore'
import { Dialog } from '../../ui/Dialog'
import { FailureText } from '../../ui/FailureText'
import { Switch } from '../../ui/Switch'
import { ExportProgress } from './ExportProgress'
import { ExportResult } from './ExportResult'
import { chooseFolder, exportChoice, exporting, startExport } from './exportStore'
import './export.css'

interface Props {
  readonly newsroom: NewsroomView
  readonly onClose: () => void
}

/** Makes the site in a folder. Closing the sheet lets a running export go on. */
export function ExportSheet({ newsroom, onClose }: Props) {
  const { t } = useTranslation()
  const { running, outcome, failure } = useStore(exporting, (state) => state)
  const { folders, zip } = useStore(exportChoice, (state) => state)
  const out = folders[newsroom.folder] ?? ''
  const baseUrl = newsroom.settings.baseUrl
  return (
    <Dialog open onClose={onClose} title={t('exporting.title')} description={t('exporting.intro')}>
      {running ? (
        <ExportProgress />
      ) : (
        <>
          {failure?.code === 'cancelled' && <p role="status">{t('exporting.cancelled')}</p>}
          {failure && failure.code !== 'cancelled' && <FailureText failure={failure} />}
          {outcome && <ExportResult outcome={outcome} />}
          <div className="export-folder">
            <span className="muted">{t('exporting.folder')}</span>
            <code>{out || t('exporting.folderNone')}</code>
            {out && (
              <Button className="button-small" onClick={() => chooseFolder(newsroom.folder, '')}>
                {t('exporting.otherFolder')}
              </Button>
            )}
          </div>
          <Switch
            label={t('exporting.zip')}
            checked={zip}
            onChange={(next) => exportChoice.set({ zip: next })}
          />
          <p className="muted small">{baseUrl || t('exporting.localCopy')}</p>
          <div className="dialog-foot">
            {outcome && <Button onClick={onClose}>{t('common.close')}</Button>}
            <Button look="main" icon="upload" onClick={() => void startExport(newsroom.folder)}>
              {outcome ? t('exporting.again') : t('exporting.start')}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  )
}
