import { useTranslation } from 'react-i18next'
import { failureOf } from '../api/client'
import { useNewsroom } from '../api/queries'
import { Button } from '../ui/Button'
import { Empty } from '../ui/Empty'
import { FailureText } from '../ui/FailureText'
import { runAction } from './actions'
import { Shell } from './Shell'
import './shell.css'

/** The newsroom if one is open; else what to do about it. */
export function NewsroomGate() {
  const { t } = useTranslation()
  const { data, error } = useNewsroom()
  if (data) return <Shell newsroom={data} />
  if (!error) return null
  const failure = failureOf(error)
  return (
    <main className="welcome">
      <Empty icon="folder" title={t('empty.newsroomTitle')} hint={t('empty.newsroomText')}>
        {failure.code !== 'newsroom_missing' && <FailureText failure={failure} />}
        <Button look="main" onClick={() => runAction('open_newsroom')}>
          {t('empty.newsroomOpen')}
        </Button>
        <Button onClick={() => void runAction('new_newsroom')}>{t('empty.newsroomCreate')}</Button>
      </Empty>
    </main>
  )
}
