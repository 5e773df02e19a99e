import { useTranslation } from 'react-i18next'
import type { Failure } from '@shared/result'
import './toasts.css'

/** What happened, what is safe and what to do, in the person's language. */
export function FailureText({ failure }: { readonly failure: Failure }) {
  const { t } = useTranslation()
  const words = t(`failures.${failure.code}`, { returnObjects: true })
  return (
    <div className="failure">
      <p className="failure-what">{words.what}</p>
      <p>
        {words.safe} {words.act}
      </p>
      {failure.message && (
        <p className="failure-detail" lang="en">
          {failure.message}
        </p>
      )}
    </div>
  )
}
