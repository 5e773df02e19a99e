import { useTranslation } from 'react-i18next'
import { Button } from './Button'
import { useStore } from './createStore'
import { FailureText } from './FailureText'
import { IconButton } from './IconButton'
import { dismiss, toasts } from './toasts'
import './toasts.css'

/** The toasts, newest below. */
export function Toasts() {
  const { t } = useTranslation()
  const list = useStore(toasts, (state) => state.list)
  return (
    <section className="toasts" aria-label={t('common.notifications')}>
      {list.map((toast) => (
        <div key={toast.id} className={`toast toast-${toast.kind}`}>
          {toast.kind === 'undo' ? (
            <>
              <span>{toast.text}</span>
              <Button
                className="button-small"
                icon="undo"
                onClick={() => {
                  dismiss(toast.id)
                  toast.undo()
                }}
              >
                {t('common.undo')}
              </Button>
            </>
          ) : (
            <FailureText failure={toast.failure} />
          )}
          <IconButton
            icon="close"
            label={t('common.close')}
            onClick={() => dismiss(toast.id)}
            side="top"
          />
        </div>
      ))}
    </section>
  )
}
